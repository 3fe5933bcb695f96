import type { FormId } from '../forms';
import type { CellRef } from '../grid';
import { fenPerUnit } from '../money';
import type { AmountUnit, Fen } from '../money';
import type { Figure, FormReading, WorkbookReading } from '../reading';
import { isGrandTotal, weightOf } from './weights';

/** Decimals that forms in 万元 are published with. */
const DECIMALS = 2;

/** A figure that is printed anew, with what it may become. All amounts in 分. */
export interface BalanceFigure {
  readonly cell: CellRef;
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly amount: Figure;
  /** The unit it is in now. */
  readonly unit: AmountUnit;
  /** Decimals it is printed with in 万元. */
  readonly decimals: number;
  /** The amount as exactly as it is known. */
  readonly exact: Fen;
  /** The ordinary rounding, half away from zero. */
  readonly plain: Fen;
  /** What it may be printed as: from the lowest to the highest in steps; only one value where it must not move. */
  readonly lowest: Fen;
  readonly highest: Fen;
  readonly step: Fen;
  /** What it counts when it leaves its ordinary rounding. */
  readonly weight: number;
  /** It keeps its ordinary rounding wherever that is possible. */
  readonly grandTotal: boolean;
}

/** Where the amounts come from, which decides what a figure may become. */
export type BalanceMode =
  /** Forms in 元 become forms in 万元; forms that are in 万元 already are left as they are. */
  | 'convert'
  /** All forms are in 万元: each figure may move inside the interval that it stands for. */
  | 'choose';

/** 元 where any form is in 元, else the interval of printed 万元 counts. */
export function modeOf({ forms }: WorkbookReading): BalanceMode {
  return forms.some(({ amountUnit }) => amountUnit === '元') ? 'convert' : 'choose';
}

/** Name of a cell by which figures and terms of relations find each other. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}

/**
 * Every figure of a workbook's forms, each cell once, in an order that does not depend on where forms and rows stand, so that
 * the same amounts come to the same result.
 */
export function figuresOf({ forms }: WorkbookReading, mode: BalanceMode): readonly BalanceFigure[] {
  const figures = new Map<string, BalanceFigure>();
  for (const form of [...forms].sort((a, b) => compare(a.form, b.form))) {
    for (const figure of figuresOfForm(form, mode)) {
      const key = cellKey(figure.cell);
      if (!figures.has(key)) figures.set(key, figure);
    }
  }
  return [...figures.values()];
}

function figuresOfForm(form: FormReading, mode: BalanceMode): BalanceFigure[] {
  const figures = form.lines.flatMap(({ key: line, amounts }) =>
    [...amounts].flatMap(([column, amount]) =>
      amount.kind === 'figure' ? [figureOf(form, line, column, amount, mode)] : [],
    ),
  );
  return figures.sort((a, b) => compare(a.line, b.line) || compare(a.column, b.column) || a.exact - b.exact);
}

function figureOf(
  { form, amountUnit }: FormReading,
  line: string,
  column: string,
  amount: Figure,
  mode: BalanceMode,
): BalanceFigure {
  const decimals = amountUnit === '元' ? DECIMALS : amount.decimals;
  const step = Math.max(1, fenPerUnit('万元') / 10 ** decimals);
  const hides = amount.fen !== amount.printedFen;
  // Forms in 亿元 are neither converted nor balanced.
  const moves = amountUnit === '元' || (amountUnit === '万元' && (hides || mode === 'choose'));
  const exact = amount.fen;
  const range = moves ? rangeOf(amount, step) : { lowest: exact, highest: exact };
  const plain = moves ? roundTo(exact, step) : exact;
  const weight = weightOf(form, line, column);
  return {
    ...{ cell: amount.cell, form, line, column, amount, unit: amountUnit, decimals },
    ...{ exact, plain, ...range, step, weight },
    grandTotal: isGrandTotal(form, line),
  };
}

/** Floor and ceiling of all amounts that the figure may stand for. A printed 0 is nothing, not a small amount. */
function rangeOf({ fen, half }: Figure, step: Fen): { lowest: Fen; highest: Fen } {
  // Less than 分 is not money: hidden digits beyond it do not widen the range.
  const width = half < 1 || fen === 0 ? 0 : half;
  return { lowest: Math.floor((fen - width) / step) * step, highest: Math.ceil((fen + width) / step) * step };
}

/** Half away from zero. */
function roundTo(fen: Fen, step: Fen): Fen {
  const steps = Math.floor((2 * Math.abs(fen) + step) / (2 * step));
  return steps === 0 ? 0 : Math.sign(fen) * steps * step;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
