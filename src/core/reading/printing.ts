import type { AmountUnit } from '../money';
import type { FormDraft } from './draft';
import type { NumberContent } from './content';
import type { Printing } from './figures';
import { printedDecimals } from './figures';
import type { SettledUnit } from './units';

const FEN_DECIMALS = 2;

/** How each form prints its figures. Call with all forms of a workbook: in 万元 the decimals are those of all its forms. */
export function printingOf(settled: ReadonlyMap<FormDraft, SettledUnit>): ReadonlyMap<FormDraft, Printing> {
  const wanDecimals = usualDecimals(
    [...settled].filter(([, { unit }]) => unit === '万元').flatMap(([draft]) => numbersOf(draft)),
  );
  return new Map([...settled].map(([draft, { unit }]) => [draft, printing(draft, unit, wanDecimals)]));
}

function printing(draft: FormDraft, unit: AmountUnit, wanDecimals: number): Printing {
  if (unit === '万元') return { unit, usualDecimals: wanDecimals, exact: false };
  const exact = numbersOf(draft).some((number) => printedDecimals(number) > 0);
  return { unit, usualDecimals: exact ? FEN_DECIMALS : 0, exact };
}

function numbersOf(draft: FormDraft): NumberContent[] {
  return draft.lines.flatMap(({ amounts }) =>
    amounts.flatMap(({ content }) => (content.kind === 'number' ? [content] : [])),
  );
}

/** The commonest number of decimals among figures that have any; at least two where one has two. */
function usualDecimals(numbers: readonly NumberContent[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const decimals = printedDecimals(number);
    if (decimals > 0 && number.own > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  }
  if (counts.size === 0) return 0;
  const [[commonest] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return [...counts.keys()].some((decimals) => decimals >= FEN_DECIMALS)
    ? Math.max(commonest, FEN_DECIMALS)
    : commonest;
}
