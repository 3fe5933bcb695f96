import type { Fact, Statement } from '../statements/types';
import { changeClaim } from './change';
import { completionClaim } from './completion';
import { directionClaim } from './direction';
import type { Draft } from './draft';
import { equalsClaim } from './equals';
import { growthClaim } from './growth';
import type { Known } from './known';
import { shareClaim } from './share';

/** The sixth to eighth pass: every fact of every statement as a claim with its verdict. */
export function statementClaims(known: Known): Draft[] {
  return known.statements.flatMap((statement) => statement.facts.map((fact) => claim(known, statement, fact)));
}

function claim(known: Known, statement: Statement, fact: Fact): Draft {
  switch (fact.kind) {
    case 'actual':
    case 'budget':
    case 'prior':
      return equalsClaim(known, statement, fact);
    case 'change':
      return changeClaim(known, statement, fact);
    case 'share':
      return shareClaim(known, statement, fact);
    case 'growth':
      return growthClaim(known, statement, fact);
    case 'completion':
      return completionClaim(known, statement, fact);
    case 'direction':
      return directionClaim(known, statement, fact);
  }
}
