import type { GridCell, SheetGrid } from '../../grid';
import type { AmountUnit } from '../../money';
import type { Sources } from '../../reading';
import { derivedFigures } from '../derive';
import type { Derived } from '../types';
import type { Ask } from './asks';
import { definitionAsked } from './definitions';
import type { Spot } from './spots';

/** The figure a spot asks for, amounts in `unit`; `undefined` where it has nothing to be worked out from. */
export function derivedAt(spot: Spot, sources: Sources, unit: AmountUnit): Derived | undefined {
  const definition = definitionAsked(spot.ask, spot.direction, spot.figure);
  if (definition === undefined) return undefined;
  const found = derivedFigures(definition, sources, unit);
  return found.find((each) => (each.unit === '%') === isPercent(spot.ask));
}

/** The spot's cell as it is, `undefined` where nothing stands there. */
export function cellAt(grid: SheetGrid, { cell }: Spot): GridCell | undefined {
  const row = grid.rows.find((each) => each.row === cell.row);
  return row?.cells.find(({ column }) => column === cell.column);
}

/** Whether a cell shows nothing, be it by a formula whose result was not saved. */
export function isBlank({ value }: GridCell): boolean {
  return value === null || value === '';
}

function isPercent(ask: Ask): boolean {
  return ask === 'share' || ask === 'changePercent' || ask === 'completion';
}
