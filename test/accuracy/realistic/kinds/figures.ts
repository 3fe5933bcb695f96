import { plantings } from '../../slips';
import { ancestors, numberIn, withNumbers, withRowTotal } from '../workbook';
import { cellAt, nameOf, pick, pickPlace, round, type Kind } from './kind';

export const single: Kind = {
  name: '单个数字',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item, column } = place;
    const line = pick(ancestors(form, item.key), random)!;
    const cell = cellAt(line, pick(withRowTotal(form, column), random)!);
    if (cell === undefined) return undefined;
    const value = numberIn(grids, cell);
    const planted = pick(plantings, random)!.plant(value);
    if (planted === value) return undefined;
    return { grids: withNumbers(grids, [[cell, planted]]), cells: [cell], what: `${nameOf(cell)} ${value}→${planted}` };
  },
};

export const carriedUp: Kind = {
  name: '随合计带错',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item, column } = place;
    const value = numberIn(grids, item.amounts.get(column)!.cell);
    const planted = pick(plantings, random)!.plant(value);
    if (planted === value || planted < 0) return undefined;
    const cells = ancestors(form, item.key).flatMap((line) =>
      withRowTotal(form, column).flatMap((key) => cellAt(line, key) ?? []),
    );
    const numbers = cells.map((cell) => [cell, round(numberIn(grids, cell) + planted - value)] as const);
    return { grids: withNumbers(grids, numbers), cells, what: `${nameOf(cells[0]!)} ${value}→${planted}` };
  },
};

export const inRow: Kind = {
  name: '随行合计带错',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item, column } = place;
    const value = numberIn(grids, item.amounts.get(column)!.cell);
    const planted = pick(plantings, random)!.plant(value);
    if (planted === value || planted < 0) return undefined;
    const cells = withRowTotal(form, column).flatMap((key) => cellAt(item, key) ?? []);
    const numbers = cells.map((cell) => [cell, round(numberIn(grids, cell) + planted - value)] as const);
    return { grids: withNumbers(grids, numbers), cells, what: `${nameOf(cells[0]!)} ${value}→${planted}` };
  },
};
