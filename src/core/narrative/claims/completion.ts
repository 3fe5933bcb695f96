import { narrativeText as say } from '../../messages';
import { percentFits, ratioOf } from '../judge/fits';
import type { FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Draft } from './draft';
import { ruleOf } from './draft';
import { actuals, budgets, printedFigures } from './figures';
import type { Known } from './known';
import { judgePercent, ways } from './rates';
import { shown } from './shown';

/** 完成年初预算的95.98%. */
export function completionClaim(known: Known, statement: Statement, fact: FactOf<'completion'>): Draft {
  const head = {
    id: ruleOf(statement.section, statement.subject?.id),
    kind: 'completion' as const,
    section: statement.section,
    spot: fact,
  };
  const values = actuals(known, statement, fact);
  const wholes = budgets(known, statement, fact.budget, fact);
  const [whole] = wholes;
  if (whole?.fen === 0 && wholes.every(({ fen }) => fen === 0)) {
    const nothing = values.every(({ fen }) => fen === 0);
    const name = `${fact.budget}预算`;
    const inputs = printedFigures(wholes);
    if (nothing && fact.percent.value === 0)
      return { ...head, id: 'N17', verdict: 'hint', reason: say.zeroOverZero(name) };
    return {
      ...head,
      id: 'N17',
      verdict: 'error',
      reason: say.baseIsZero(name) + meant(known, statement, fact),
      inputs,
    };
  }
  const judged = judgePercent(
    fact.percent,
    fact.percent.value,
    ways(values, wholes, (part, base) => (percent) => say.quotient(shown(part), shown(base), percent)),
  );
  if (judged !== undefined) return { ...head, ...judged };
  const needs = values.length === 0 ? 'subject' : 'budget';
  return { ...head, verdict: 'notRun', reason: values.length === 0 ? say.noPart() : say.noBase('budget'), needs };
}

/** Which other budget of the sentence the percentage was taken of. */
function meant(known: Known, statement: Statement, fact: FactOf<'completion'>): string {
  const [value] = actuals(known, statement, fact);
  if (value === undefined) return '';
  for (const { budget, amount } of factsOf(statement, 'budget')) {
    const ratio = ratioOf(value, amount);
    if (ratio !== undefined && percentFits(fact.percent, ratio) !== 'error')
      return say.shouldNameBudget(`${budget}预算`, `${fact.percent.digits}%`);
  }
  return '';
}
