import type { CellRef, SheetGrid } from '../../../../src/core/grid';
import { readForms, type FormLine, type FormReading } from '../../../../src/core/reading';
import { codedForms, numberIn, valueIn, withCells, withNumbers } from '../workbook';
import { cellAt, nameOf, pick, pickPlace, round, type Kind, type Planted } from './kind';

export const interchanged: Kind = {
  name: '两数互换',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item } = place;
    const column = random() < 0.5 ? place.column : form.rowTotal;
    const at = form.items.indexOf(item);
    const next = form.items[at + 1] ?? form.items[at - 1];
    const one = cellAt(item, column);
    const other = next === undefined ? undefined : cellAt(next, column);
    if (one === undefined || other === undefined) return undefined;
    const [first, second] = [numberIn(grids, one), numberIn(grids, other)];
    if (first === second || second === 0 || first === 0) return undefined;
    return {
      grids: withNumbers(grids, [
        [one, second],
        [other, first],
      ]),
      cells: [one, other],
      what: `${nameOf(one)} ${first} ↔ ${nameOf(other)} ${second}`,
    };
  },
};

/** Amounts of one column, or of all, that stand one row too low or passed over blank rows, from some row on. */
export const slid: Kind = {
  name: '整列错位',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    if (form === undefined) return undefined;
    const all = [...(form.rows[0]?.amounts.keys() ?? [])];
    const columns = random() < 0.3 ? all : [pick(all, random)!];
    return slidFrom(grids, form.rows, columns, random);
  },
};

/** The same in one of the blocks of 公开06. */
export const slidInBlock: Kind = {
  name: '公开06一栏错位',
  plant(grids, random) {
    const lines = readForms(grids)
      .form('06')
      ?.lines.filter(({ code }) => code !== undefined);
    const blocks = new Set(lines?.map((line) => cellAt(line, AMOUNT)?.column));
    const block = pick([...blocks], random);
    const rows = lines?.filter((line) => cellAt(line, AMOUNT)?.column === block) ?? [];
    return rows.length < 4 ? undefined : slidFrom(grids, rows, [AMOUNT], random);
  },
};

const AMOUNT = '金额';

function slidFrom(
  grids: readonly SheetGrid[],
  lines: readonly FormLine[],
  columns: readonly string[],
  random: () => number,
): Planted | undefined {
  const rows = [...lines].sort((one, other) => one.sheetRow - other.sheetRow);
  const tail = rows.slice(Math.floor(random() * (rows.length - 2)));
  const skipsBlanks = random() < 0.5;
  const filled = tail.map((row) => columns.map((column) => numberAt(grids, row, column)));
  const moved = skipsBlanks
    ? filled.filter((values) => values.some((value) => value !== 0))
    : [columns.map(() => 0), ...filled];
  const numbers = tail.flatMap((row, at) =>
    columns.flatMap((column, index) => {
      const cell = cellAt(row, column);
      return cell === undefined ? [] : [[cell, moved[at]?.[index] ?? 0] as const];
    }),
  );
  const wrong = numbers.filter(([cell, value]) => value !== numberIn(grids, cell)).map(([cell]) => cell);
  const lost = skipsBlanks ? 0 : (filled.at(-1)?.find((value) => value !== 0) ?? 0);
  if (wrong.length < 3 || lost !== 0) return undefined;
  const how = skipsBlanks ? '越过空行' : '下移';
  return {
    grids: withNumbers(grids, numbers),
    cells: wrong,
    what: `${nameOf(wrong[0]!)} 起${columns.length > 1 ? '各栏' : ''}${how}`,
  };
}

function numberAt(grids: readonly SheetGrid[], row: FormLine, column: string): number {
  const cell = cellAt(row, column);
  return cell === undefined ? 0 : numberIn(grids, cell);
}

/** A form that was filled in by ten, a thousand … of its unit; its cells show all their digits. */
export const otherUnit: Kind = {
  name: '全表单位不同',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    if (form === undefined) return undefined;
    const cells = form.reading.lines.flatMap(({ amounts }) => [...amounts.values()].map(({ cell }) => cell));
    return scaled(grids, cells, pick([10_000, 10_000, 1_000, 100], random)!, form.reading);
  },
};

/** One column that was filled in by another unit. */
export const otherUnitInColumn: Kind = {
  name: '一栏单位不同',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, column } = place;
    const cells = form.reading.lines.flatMap((line) => cellAt(line, column) ?? []);
    return scaled(grids, cells, pick([10_000, 1_000, 10], random)!, form.reading);
  },
};

/** A form whose word for the unit is that of the other unit. */
export const otherUnitWord: Kind = {
  name: '单位写错',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    const cell = form?.reading.amountUnitCell;
    if (form === undefined || cell === undefined) return undefined;
    const { amountUnit } = form.reading;
    const planted = amountUnit === '元' ? '万元' : '元';
    const text = valueIn(grids, cell);
    if (typeof text !== 'string' || !text.includes(amountUnit)) return undefined;
    const changed = withCells(grids, [cell], () => ({ value: text.replace(amountUnit, planted) }));
    return { grids: changed, cells: [], what: `${nameOf(cell)} ${text}→${planted}` };
  },
};

function scaled(
  grids: readonly SheetGrid[],
  cells: readonly CellRef[],
  times: number,
  { amountUnit, sheet }: FormReading,
): Planted | undefined {
  const filled = cells.filter((cell) => typeof valueIn(grids, cell) === 'number' && numberIn(grids, cell) !== 0);
  if (filled.length < 3) return undefined;
  const factor = amountUnit === '元' ? 1 / times : times;
  const changed = withCells(grids, filled, ({ value }) => ({
    value: round(Number(value) * factor),
    format: 'General',
  }));
  return { grids: changed, cells: filled, what: `${sheet} × ${factor}` };
}
