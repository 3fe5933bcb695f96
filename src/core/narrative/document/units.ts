import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import type { Amount } from '../tokens/quantities';
import type { Judged } from './sums';

/** So many amounts show which unit a text is written in, and so few of another one are slips. */
const ENOUGH = 4;
const FEW = 0.2;
/** What a department spends is told to the 分: 120元 is a price. */
const TO_THE_FEN = 2;

/** An amount in 元 among those in 万元, which nothing else has judged: the unit may be a slip. */
export function unitClaims(known: Known, judged: Judged): Draft[] {
  const all = known.statements.flatMap(({ section, facts }) =>
    facts.flatMap((fact) => ('amount' in fact ? [{ section, fact, amount: fact.amount }] : [])),
  );
  const inYuan = all.filter(({ amount }) => isToTheFen(amount));
  const others = all.filter(({ amount }) => amount.unit === '万元' && amount.fen !== 0);
  if (others.length < ENOUGH || inYuan.length > Math.max(1, others.length * FEW)) return [];
  return inYuan
    .filter(({ fact }) => judged.get(fact)?.verdict === 'notRun')
    .map(({ section, fact, amount }) => ({
      id: 'N28',
      kind: 'phrase',
      section,
      spot: fact,
      verdict: 'suspect',
      reason: say.otherUnit(`${amount.digits}${amount.unit}`),
    }));
}

function isToTheFen({ unit, decimals, fen }: Amount): boolean {
  return unit === '元' && decimals === TO_THE_FEN && fen !== 0;
}
