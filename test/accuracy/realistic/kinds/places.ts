import type { CellRef, SheetGrid } from '../../../../src/core/grid';
import type { FormReading } from '../../../../src/core/reading';
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

export const slid: Kind = {
  name: '整列错位',
  plant(grids, random) {
    const form = pick(codedForms(grids), random);
    if (form === undefined) return undefined;
    const rows = [...form.rows].sort((one, other) => one.sheetRow - other.sheetRow);
    const from = Math.floor(random() * (rows.length - 2));
    const column = pick([...(rows[0]?.amounts.keys() ?? [])], random);
    if (column === undefined) return undefined;
    const cells = rows.slice(from).flatMap((row) => cellAt(row, column) ?? []);
    const values = cells.map((cell) => numberIn(grids, cell));
    const skipsBlanks = random() < 0.5;
    const filled = values.filter((value) => value !== 0);
    const slid = skipsBlanks ? filled : [0, ...values];
    const lost = skipsBlanks ? 0 : (values.at(-1) ?? 0);
    const wrong = cells.filter((_, at) => values[at] !== (slid[at] ?? 0));
    if (wrong.length < 3 || lost !== 0) return undefined;
    const numbers = cells.map((cell, at) => [cell, slid[at] ?? 0] as const);
    return {
      grids: withNumbers(grids, numbers),
      cells: wrong,
      what: `${nameOf(cells[0]!)} 起${skipsBlanks ? '越过空行' : '下移'}`,
    };
  },
};

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
