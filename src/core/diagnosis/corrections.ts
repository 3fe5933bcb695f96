import type { Fen } from '../money';
import type { Printings } from './printing';
import type { CellNode } from '../relations';

/** Adds the amount to the cell and to the differences of all its relations. */
export function applyCorrection(cell: CellNode, correction: Fen, printings: Printings): void {
  cell.corrected += 1;
  if (cell.corrected === 1) widenLimits(cell, printings.unseenHalf(cell));
  add(cell, correction);
}

/** Takes back the last correction of a cell. */
export function takeBack(cell: CellNode, correction: Fen, printings: Printings): void {
  add(cell, -correction);
  cell.corrected -= 1;
  if (cell.corrected === 0) widenLimits(cell, -printings.unseenHalf(cell));
}

function add(cell: CellNode, correction: Fen): void {
  cell.fen += correction;
  for (const copy of cell.copies ?? []) copy.fen += correction;
  for (const { relation, coefficient } of cell.links) relation.difference += coefficient * correction;
}

function widenLimits(cell: CellNode, by: Fen): void {
  if (by === 0) return;
  for (const { relation, coefficient } of cell.links) relation.limit += Math.abs(coefficient) * by;
}
