import { toA1 } from '../grid';
import { narrativeText as say } from '../messages';
import type { AmountCell, WorkbookReading } from '../reading';
import { inPlaceOf } from './claims/draft';
import { sameAmount } from './judge/fits';
import { amountText, quantitiesOf } from './tokens/quantities';
import type { Amount } from './tokens/quantities';
import type { NarrativeClaim } from './types';

/** A figure of the text as long as its sentence reads as it does. Plain data. */
export interface TextFigure {
  readonly sentence: string;
  readonly printed: string;
  /** Which of the same figures of the sentence it is, from 0. */
  readonly nth: number;
}

/** What a person says of a figure: the cell it stands for, or `null` where it has nothing to do with the forms. */
export interface TextTie extends TextFigure {
  readonly cell: { readonly sheet: string; readonly address: string } | null;
}

/** The figure a claim is about. @param text of the claim's paragraph */
export function figureOf({ sentence, printed, start }: NarrativeClaim, text: string): TextFigure {
  const from = text.lastIndexOf(sentence, start);
  const before = text.slice(Math.max(0, from), start);
  return { sentence, printed, nth: printed === '' ? 0 : before.split(printed).length - 1 };
}

/** Whether two are the same figure. */
export function isSameFigure(one: TextFigure, other: TextFigure): boolean {
  return one.sentence === other.sentence && one.printed === other.printed && one.nth === other.nth;
}

/** Whether a figure can stand for a cell: an amount with its unit. */
export function isAmount(printed: string): boolean {
  return amountOf(printed) !== undefined;
}

/**
 * Claims as a person has settled them. A figure tied to a cell is compared with it, and where they differ it is in doubt: the
 * person may have meant another cell, or rows have moved since. One that has nothing to do with the forms is not checked.
 * @param paragraphs texts of the paragraphs
 */
export function withTies(
  claims: readonly NarrativeClaim[],
  paragraphs: readonly string[],
  ties: readonly TextTie[],
  reading: WorkbookReading,
): readonly NarrativeClaim[] {
  if (ties.length === 0) return claims;
  return claims.map((claim) => {
    const figure = figureOf(claim, paragraphs[claim.paragraph] ?? '');
    const tie = ties.find((each) => isSameFigure(each, figure));
    return tie === undefined ? claim : settled(claim, tie.cell, reading);
  });
}

function settled(claim: NarrativeClaim, cell: TextTie['cell'], reading: WorkbookReading): NarrativeClaim {
  const bare = bareOf(claim);
  if (cell === null) return { ...bare, verdict: 'notRun', reason: say.noneOfTheForms(), needs: 'nothing', tied: true };
  const amount = amountOf(claim.printed);
  // What else is said of the same figure, that it repeats another one say, stays as it is.
  if (amount === undefined || claim.kind !== 'equals') return claim;
  const place = `${cell.sheet}!${cell.address}`;
  const there = amountAt(reading, cell);
  if (there === undefined)
    return { ...bare, verdict: 'notRun', reason: say.tiedToNoAmount(place), needs: 'forms', tied: true };
  return { ...bare, ...judged(amount, there, place), cells: [cell], tied: true };
}

/** A claim without what was found out about it. */
function bareOf({ id, section, paragraph, start, end, sentence, kind, printed }: NarrativeClaim) {
  return { id, section, paragraph, start, end, sentence, kind, printed, expected: '', cells: [] };
}

function judged(
  amount: Amount,
  there: { readonly fen: number; readonly half: number },
  place: string,
): Pick<NarrativeClaim, 'verdict' | 'reason' | 'expected'> {
  const expected = inPlaceOf(amount, there);
  switch (sameAmount(amount, there)) {
    case 'passed':
      return { verdict: 'passed', reason: say.tiedAgrees(place), expected };
    case 'rounding':
      return { verdict: 'rounding', reason: say.oneStepFrom(place, expected), expected };
    case 'error': {
      const exact = `${amountText(there.fen, amount.unit, Math.max(2, amount.decimals), false)}${amount.unit}`;
      return { verdict: 'suspect', reason: say.tiedDiffers(`${amount.digits}${amount.unit}`, place, exact), expected };
    }
  }
}

function amountOf(printed: string): Amount | undefined {
  const [quantity, ...others] = quantitiesOf(printed);
  return quantity?.kind === 'amount' && others.length === 0 ? quantity : undefined;
}

function amountAt(
  { forms }: WorkbookReading,
  { sheet, address }: NonNullable<TextTie['cell']>,
): { readonly fen: number; readonly half: number } | undefined {
  const isThere = ({ cell }: AmountCell): boolean => cell.sheet === sheet && toA1(cell.row, cell.column) === address;
  for (const { lines } of forms) {
    for (const { amounts } of lines) {
      const found = [...amounts.values()].find(isThere);
      if (found?.kind === 'figure') return found;
      if (found?.kind === 'blank') return { fen: 0, half: 0 };
    }
  }
  return undefined;
}
