import type { GridRange } from '../../core/grid';
import type { SheetModel } from './sheetModel';

/** A cell of the sheet in view, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells between two, both included, with all of the merged areas at its ends. */
export function rangeBetween(model: SheetModel, one: Place, other: Place): GridRange {
  const [a, b] = [model.area(one.row, one.column), model.area(other.row, other.column)];
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The cell at a place of a range and all others, row by row, without those hidden under merged areas. */
export function placesIn(model: SheetModel, { top, left, bottom, right }: GridRange): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!model.isCovered(row, column)) places.push({ row, column });
    }
  }
  return places;
}
