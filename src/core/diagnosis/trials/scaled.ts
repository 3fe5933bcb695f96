import { causeText } from '../../messages';
import type { AmountCell, Figure, FormLine, FormReading, WorkbookReading } from '../../reading';
import type { Outcome } from '../../rules';
import { withLines } from './corrected';
import type { Trial } from './trial';
import { scaleVotes, type Scale } from './scaleVotes';

/** Forms, or single columns, whose amounts are all a power of ten too large or too small, likeliest first. */
export function* scaledTrials(reading: WorkbookReading, broken: readonly Outcome[]): Generator<Trial> {
  for (const scale of scaleVotes(broken)) {
    const form = reading.form(scale.form);
    if (form !== undefined) yield trialOf(reading, form, scale);
  }
}

function trialOf(reading: WorkbookReading, form: FormReading, { column, power }: Scale): Trial {
  const columns = form.columns.filter(({ key }) => column === undefined || key === column);
  const rows = form.lines.map(({ sheetRow }) => sheetRow);
  const by = 10 ** power;
  return {
    id: `unit:${form.form}${column === undefined ? '' : `[${column}]`}`,
    message: causeText.scaled(form.form, column, form.amountUnit, power),
    remedies: [
      {
        kind: 'multiplyAmounts',
        form: form.form,
        sheet: form.sheet,
        firstRow: Math.min(...rows),
        lastRow: Math.max(...rows),
        columns: columns.map(({ sheetColumn }) => sheetColumn),
        by,
      },
    ],
    corrected: () => withLines(reading, form.form, scaledLines(form, column, power)),
  };
}

function scaledLines(form: FormReading, column: string | undefined, power: number): FormReading['lines'] {
  const lines = form.lines.map((line) => ({ ...line, amounts: scaledAmounts(line, column, power) }));
  const halves = new Map(form.columns.map(({ key }) => [key, usualHalf(lines.map(({ amounts }) => amounts.get(key)))]));
  return lines.map((line) => ({
    ...line,
    amounts: new Map([...line.amounts].map(([key, amount]) => [key, roundedLike(amount, halves.get(key) ?? 0)])),
  }));
}

function scaledAmounts({ amounts }: FormLine, column: string | undefined, power: number): FormLine['amounts'] {
  return new Map(
    [...amounts].map(([key, amount]) => {
      const isConcerned = amount.kind === 'figure' && (column === undefined || key === column);
      return [key, isConcerned ? scaledFigure(amount, power) : amount];
    }),
  );
}

/** Powers below 0 divide, so that 分 stay whole wherever they can. */
function scaledFigure(figure: Figure, power: number): Figure {
  const scale = (fen: number): number => (power < 0 ? fen / 10 ** -power : fen * 10 ** power);
  const exact = Number.isInteger(scale(figure.fen));
  const half = Math.max(Math.ceil(2 * scale(figure.half)) / 2, exact ? 0 : 0.5);
  return { ...figure, fen: Math.round(scale(figure.fen)), printedFen: Math.round(scale(figure.printedFen)), half };
}

/** Amounts of 1,000,000 分 and more say nothing about rounding when they are whole. */
const LARGEST_STEP = 1_000_000;

/** Half of the power of ten that all amounts of a column are multiples of: they were rounded to it before they were scaled. */
function usualHalf(amounts: readonly (AmountCell | undefined)[]): number {
  const fens = amounts.flatMap((amount) => (amount?.kind === 'figure' && amount.fen !== 0 ? [amount.fen] : []));
  let step = 1;
  while (fens.length > 0 && step < LARGEST_STEP && fens.every((fen) => fen % (step * 10) === 0)) step *= 10;
  return step === 1 ? 0 : step / 2;
}

function roundedLike(amount: AmountCell, half: number): AmountCell {
  return amount.kind === 'figure' && amount.half < half ? { ...amount, half } : amount;
}
