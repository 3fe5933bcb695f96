import { narrativeText as say } from '../../messages';
import { minus } from '../../money';
import { best, sameAmount } from '../judge/fits';
import type { Ranged } from '../../money';
import type { FactOf, Statement } from '../statements/types';
import type { Draft } from './draft';
import { inPlaceOf, ruleOf } from './draft';
import { bases, before, compared, printedFigures } from './figures';
import type { Known } from './known';
import { shown } from './shown';

/** 比上年增加320.07万元: against both amounts where both are known, else only that last year was not below 0. */
export function changeClaim(known: Known, statement: Statement, fact: FactOf<'change'>): Draft {
  const head = {
    id: ruleOf(statement.section, statement.subject?.id),
    kind: 'change' as const,
    section: statement.section,
    spot: fact,
  };
  const values = compared(known, statement, fact.base, fact);
  const earlier = bases(known, statement, fact.base, fact);
  const signed: Ranged = { fen: fact.sign * fact.amount.fen, half: fact.amount.half };
  const expected = values.flatMap((value) => earlier.map((base) => ({ value, base, change: minus(value, base) })));
  const [first] = expected;
  if (first !== undefined) {
    const fit = best(expected.map(({ change }) => widened(signed, change)));
    const inputs = printedFigures([first.value, first.base]);
    const cells = inputs.flatMap(({ cell }) => cell ?? []);
    const told = say.difference(shown(first.value), shown(first.base), shown(first.change));
    if (fit !== 'error') return { ...head, verdict: fit ?? 'passed', reason: told, cells, inputs };
    const turned = sameAmount({ ...signed, fen: -signed.fen }, first.change) !== 'error';
    const right = inPlaceOf(
      { ...fact.amount, decimals: Math.max(2, fact.amount.decimals) },
      { ...first.change, fen: Math.abs(first.change.fen) },
    );
    if (turned && signed.fen !== 0)
      return {
        ...head,
        id: 'N8',
        kind: 'direction',
        verdict: 'error',
        reason: `${told}；${say.wrongDirection(word(first.change.fen))}`,
        cells,
        inputs,
      };
    return {
      ...head,
      verdict: 'error',
      reason: told + (first.change.fen === 0 ? say.noChange() : say.changePrinted(word(fact.sign), shown(fact.amount))),
      expected: right,
      replaces: Math.sign(first.change.fen) === fact.sign,
      cells,
      inputs,
    };
  }
  const prior = values.map((value) => before(value, fact));
  if (
    fact.base.kind === 'prior' &&
    prior.length > 0 &&
    prior.every(({ fen, half }) => fen < -half - 1) &&
    values.every(({ fen }) => fen >= 0)
  )
    return {
      ...head,
      id: 'N16',
      kind: 'prior',
      verdict: 'error',
      reason: say.negativePrior(shown(prior[0] ?? signed)),
      inputs: printedFigures(values),
    };
  if (fact.amount.fen === 0)
    return { ...head, id: 'N20', kind: 'phrase', verdict: 'hint', reason: say.leftovers.zeroChange };
  return {
    ...head,
    verdict: 'notRun',
    reason: say.noBase(fact.base.kind),
    needs: statement.subject === undefined ? 'subject' : fact.base.kind,
  };
}

function word(sign: number): string {
  return sign > 0 ? say.changeWords.up : say.changeWords.down;
}

/** A change may be printed coarser than it is; worked out of two rounded amounts it may be off by both roundings. */
function widened(printed: Ranged, change: Ranged): ReturnType<typeof sameAmount> {
  if (Math.abs(printed.fen - change.fen) <= Math.max(1, printed.half)) return 'passed';
  return Math.abs(printed.fen - change.fen) <= printed.half + change.half + 1e-6 ? 'rounding' : 'error';
}
