import { narrativeText as say } from '../../messages';
import type { Ranged } from '../../money';
import { minus } from '../../money';
import type { FactOf, Statement } from '../statements/types';
import type { Draft } from './draft';
import { ruleOf } from './draft';
import type { Candidate } from './figures';
import { bases, before, compared, printedFigures } from './figures';
import type { Known } from './known';
import { nearest, sameBase } from './known';
import type { Way } from './rates';
import { judgePercent, ways } from './rates';
import { shown } from './shown';

/** 比上年增长13.44%: by the change and the amount, or by both years' amounts. */
export function growthClaim(known: Known, statement: Statement, fact: FactOf<'growth'>): Draft {
  const head = {
    id: ruleOf(statement.section, statement.subject?.id),
    kind: 'growth' as const,
    section: statement.section,
    spot: fact,
  };
  const change = nearest(statement, 'change', fact, (each) => sameBase(each.base, fact.base));
  const values = compared(known, statement, fact.base, fact);
  const earlier = bases(known, statement, fact.base, fact);
  if (
    change !== undefined &&
    fact.unsigned === undefined &&
    change.sign !== fact.sign &&
    change.amount.fen !== 0 &&
    fact.percent.value !== 0
  )
    return { ...head, id: 'N8', kind: 'direction', verdict: 'error', reason: say.oppositeWords() };
  const implied = change === undefined ? [] : [...earlier, ...values.map((value) => before(value, change))];
  const zero = zeroBase(change === undefined ? earlier : implied.slice(0, 1), fact, values);
  if (zero !== undefined) return { ...head, id: 'N17', ...zero };
  const byChange = change === undefined ? [] : changeWays(change, values, earlier);
  const byYears = values.flatMap((value) =>
    ways(
      earlier.map((base) => ({ ...minus(value, base), from: [value, base] })),
      earlier,
      (_, base) => (percent) => say.rateOf(shown(value), shown(base), percent),
    ),
  );
  const judged = judgePercent(fact.percent, signed(fact, [...byChange, ...byYears]), [...byChange, ...byYears]);
  if (judged !== undefined) return { ...head, ...judged };
  const kind = fact.base.kind;
  return {
    ...head,
    verdict: 'notRun',
    reason: say.noBase(kind),
    needs: statement.subject === undefined ? 'subject' : kind,
  };
}

/** A rate whose words do not say which way has the sign of what it is worked out as. */
function signed({ sign, percent, unsigned }: FactOf<'growth'>, [first]: readonly Way[]): number {
  return unsigned === true && first !== undefined
    ? Math.sign(first.ratio.middle) * percent.value
    : sign * percent.value;
}

function changeWays(
  change: FactOf<'change'>,
  values: readonly Candidate[],
  earlier: readonly Candidate[],
): ReturnType<typeof ways> {
  const { fen, half } = change.amount;
  const signed: Candidate = { fen: change.sign * fen, half, from: [change.amount] };
  const wholes = [...values.map((value) => before(value, change)), ...earlier];
  return ways([signed], wholes, (part, whole) => (percent) => say.changeRate(shown(part), shown(whole), percent));
}

function zeroBase(
  candidates: readonly Candidate[],
  { percent, base: { kind } }: FactOf<'growth'>,
  values: readonly Ranged[],
): Pick<Draft, 'verdict' | 'reason' | 'inputs'> | undefined {
  const [base] = candidates;
  if (base?.fen !== 0) return undefined;
  const name = say.baseName(kind);
  const nothing = values.every(({ fen }) => fen === 0);
  if (nothing && percent.value === 0) return { verdict: 'hint', reason: say.zeroOverZero(name) };
  return { verdict: 'error', reason: say.baseIsZero(name), inputs: printedFigures([base]) };
}
