import { narrativeText as say } from '../../messages';
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
  return known.statements.flatMap((statement) =>
    statement.facts.map((fact) => certain(statement, claim(known, statement, fact))),
  );
}

/** Where it is not known what a sentence is about, what fits nothing is not known to be wrong. */
function certain({ doubtful }: Statement, draft: Draft): Draft {
  if (doubtful !== true || draft.verdict !== 'error') return draft;
  const { id, kind, section, spot } = draft;
  return { id, kind, section, spot, verdict: 'notRun', reason: say.unknownSubject(), needs: 'subject' };
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
