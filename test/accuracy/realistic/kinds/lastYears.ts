import type { SheetGrid } from '../../../../src/core/grid';
import { readForms } from '../../../../src/core/reading';
import { ancestors, numberIn, withNumbers, withRowTotal } from '../workbook';
import { cellAt, nameOf, pickPlace, round, type Kind } from './kind';

/** Between so many times and once and a half of it an amount was in the year before. */
const LEAST = 0.6;

/** A workbook of the year before: the same forms, every amount another one. */
export function yearBefore(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const cells = readForms(grids).forms.flatMap(({ lines, decimals }) =>
    lines.flatMap(({ amounts }) => [...amounts.values()].map(({ cell }) => ({ cell, decimals }))),
  );
  const numbers = cells.flatMap(({ cell, decimals }) => {
    const value = numberIn(grids, cell);
    const times = LEAST + (((cell.row * 37 + cell.column * 11) % 80) + 0.5) / 100;
    return value === 0 ? [] : [[cell, Number((value * times).toFixed(decimals))] as const];
  });
  return withNumbers(grids, numbers);
}

/** An item that still says what it said the year before, with or without its totals. */
export const lastYears: Kind = {
  name: '照抄上年数',
  prior: yearBefore,
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item, column } = place;
    const first = cellAt(item, column)!;
    const value = numberIn(grids, first);
    const planted = numberIn(yearBefore(grids), first);
    if (planted === value) return undefined;
    const cells =
      random() < 0.5
        ? [first]
        : ancestors(form, item.key).flatMap((line) =>
            withRowTotal(form, column).flatMap((key) => cellAt(line, key) ?? []),
          );
    const numbers = cells.map((cell) => [cell, round(numberIn(grids, cell) + planted - value)] as const);
    return {
      grids: withNumbers(grids, numbers),
      cells,
      what: `${nameOf(first)} ${value}→${planted} 共 ${cells.length} 处`,
    };
  },
};

/** An item with the wrong sign, with or without its totals. */
export const sign: Kind = {
  name: '正负号',
  plant(grids, random) {
    const place = pickPlace(grids, random);
    if (place === undefined) return undefined;
    const { form, item, column } = place;
    const first = cellAt(item, column)!;
    const value = numberIn(grids, first);
    const cells =
      random() < 0.5
        ? [first]
        : ancestors(form, item.key).flatMap((line) =>
            withRowTotal(form, column).flatMap((key) => cellAt(line, key) ?? []),
          );
    const numbers = cells.map((cell) => [cell, round(numberIn(grids, cell) - 2 * value)] as const);
    return {
      grids: withNumbers(grids, numbers),
      cells,
      what: `${nameOf(first)} ${value}→${-value} 共 ${cells.length} 处`,
    };
  },
};
