import { fenPerUnit, parseDecimalText } from '../../money';
import type { AmountUnit, Fen } from '../../money';
import type { FormDraft } from '../draft';
import type { Printing } from './figures';
import { printedDecimals } from './figures';
import type { SettledUnit } from './units';

const FEN_DECIMALS = 2;

/** How each form prints its figures. Call with all forms of a workbook: but for 元 the decimals are those of all in its unit. */
export function printingOf(settled: ReadonlyMap<FormDraft, SettledUnit>): ReadonlyMap<FormDraft, Printing> {
  const counts = new Map<AmountUnit, Map<number, number>>();
  for (const [draft, { unit }] of settled) counts.set(unit, countDecimals(draft, counts.get(unit)));
  return new Map(
    [...settled].map(([draft, { unit, contradicts }]): [FormDraft, Printing] => {
      const usual = usualDecimals(counts.get(unit));
      if (unit !== '元') return [draft, { unit, usualDecimals: usual, exact: false, leastHalf: 0 }];
      const exact = printsFen(draft);
      const leastHalf = contradicts ? Math.floor(commonStep(draft) / 2) : 0;
      return [draft, { unit, usualDecimals: exact ? FEN_DECIMALS : 0, exact, leastHalf }];
    }),
  );
}

/**
 * The largest power of ten, in 分, that all figures of a form in 元 are multiples of: the step of the 万元 that someone turned
 * into 元 without saying so.
 */
function commonStep({ lines }: FormDraft): Fen {
  let step: Fen = fenPerUnit('万元');
  for (const { amounts } of lines) {
    for (const { content } of amounts) {
      if (content.kind !== 'number') continue;
      const { fen } = parseDecimalText(content.digits, '元');
      while (step > 1 && fen % step !== 0) step /= 10;
    }
  }
  return step;
}

/** Whether a form in 元 prints 角分 anywhere: then its whole numbers are exact too. */
function printsFen(draft: FormDraft): boolean {
  return draft.lines.some(({ amounts }) =>
    amounts.some(({ content }) => content.kind === 'number' && printedDecimals(content) > 0),
  );
}

/** Adds up how many figures that are no whole numbers print so many decimals. */
function countDecimals(draft: FormDraft, counts = new Map<number, number>()): Map<number, number> {
  for (const { amounts } of draft.lines) {
    for (const { content } of amounts) {
      if (content.kind !== 'number' || content.own === 0) continue;
      const decimals = printedDecimals(content);
      counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    }
  }
  return counts;
}

/** The commonest number of decimals; at least two where any figure has two. */
function usualDecimals(counts: ReadonlyMap<number, number> = new Map()): number {
  const [[commonest] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return Math.max(...counts.keys(), 0) >= FEN_DECIMALS ? Math.max(commonest, FEN_DECIMALS) : commonest;
}
