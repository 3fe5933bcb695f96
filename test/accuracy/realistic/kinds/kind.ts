import { toA1, type CellRef, type SheetGrid } from '../../../../src/core/grid';
import type { FormLine } from '../../../../src/core/reading';
import { codedForms, numberIn, type CodedForm } from '../workbook';

/** A workbook with a slip, and what the slip is. */
export interface Planted {
  readonly grids: readonly SheetGrid[];
  /** Cells whose number is wrong now. */
  readonly cells: readonly CellRef[];
  /** The code whose row is left out, doubled or miscoded; naming it in words is naming the slip. */
  readonly code?: string;
  readonly what: string;
}

/** A slip as people make it; `undefined` where chance picked a place that it cannot be made in. */
export interface Kind {
  readonly name: string;
  /** Last year's workbook, where the slip is one that only it shows. */
  readonly prior?: (grids: readonly SheetGrid[]) => readonly SheetGrid[];
  /** Whether rows below come to stand elsewhere; of several slips such are made first, so that places stay what they are. */
  readonly movesRows?: true;
  plant(grids: readonly SheetGrid[], random: () => number): Planted | undefined;
}

export function pick<Choice>(choices: readonly Choice[], random: () => number): Choice | undefined {
  return choices[Math.floor(random() * choices.length)];
}

export function cellAt(line: FormLine, column: string): CellRef | undefined {
  return line.amounts.get(column)?.cell;
}

export function nameOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${toA1(row, column)}`;
}

export function pickPlace(grids: readonly SheetGrid[], random: () => number) {
  const form = pick(codedForms(grids), random);
  const item = form === undefined ? undefined : pick(form.items, random);
  if (form === undefined || item === undefined) return undefined;
  const columns = [...item.amounts].filter(([key, { cell }]) => key !== form.rowTotal && numberIn(grids, cell) !== 0);
  const column = pick(columns, random)?.[0];
  return column === undefined ? undefined : { form, item, column };
}

export function round(value: number): number {
  return Number(value.toFixed(6));
}

export function pickRow(
  grids: readonly SheetGrid[],
  random: () => number,
): { form: CodedForm; item: FormLine } | undefined {
  const form = pick(codedForms(grids), random);
  const item = form === undefined ? undefined : pick(form.items, random);
  return form === undefined || item === undefined ? undefined : { form, item };
}
