import type { Diagnosis, SuspectCell } from '../../core/diagnosis';
import type { CellValue, SheetGrid } from '../../core/grid';
import { toA1 } from '../../core/grid';
import { formatAmount, grouped } from '../../core/money';
import type { CellAddress } from '../ports';
import type { CorrectedCell } from './correctedCell';
import { cellAt, remediedCells, rowsOf } from './remedied';
import type { Sheets } from './remedied';

/** What accepting a cause would write. Plain data. */
export interface Correction {
  /** Typed cells, all to be changed together, the likeliest first. */
  readonly cells: readonly CorrectedCell[];
  /** A cell that is worked out by a formula, so that no figure is to be typed into it; nothing is written then. */
  readonly calculated?: CellAddress & { readonly formula: string };
}

/** Corrections by the id of their cause, for causes whose cells the forms have a figure for. */
export function correctionsOf(
  causes: readonly Diagnosis[],
  grids: readonly SheetGrid[],
): ReadonlyMap<string, Correction> {
  const sheets = new Map(grids.map((grid) => [grid.name, rowsOf(grid)]));
  const corrections = causes.flatMap((cause) => {
    const correction = correctionOf(cause, sheets);
    return correction === undefined ? [] : [[cause.id, correction] as const];
  });
  return new Map(corrections);
}

function correctionOf(cause: Diagnosis, sheets: Sheets): Correction | undefined {
  if (cause.verdict !== 'error' && cause.verdict !== 'suspect') return undefined;
  const remedied = remediedCells(cause.remedies ?? [], sheets);
  if (remedied.length > 0) return { cells: remedied };
  const suspects = toCorrect(cause);
  return suspects.length === 0 ? undefined : correctedSuspects(suspects, sheets);
}

/** The cells that the likeliest explanation corrects, all together; none where the forms do not tell a figure for each. */
function toCorrect({ suspects, together }: Diagnosis): readonly SuspectCell[] {
  const joint = suspects.slice(0, together);
  return joint.every(({ proposedFen }) => proposedFen !== null) ? joint : [];
}

/** Totals that followed a wrong figure follow it again where they are formulas; any other formula is to be looked at. */
function correctedSuspects(suspects: readonly SuspectCell[], sheets: Sheets): Correction {
  const cells: CorrectedCell[] = [];
  for (const [index, suspect] of suspects.entries()) {
    const there = cellAt(sheets, suspect.cell);
    const address = { sheet: suspect.cell.sheet, address: toA1(suspect.cell.row, suspect.cell.column) };
    if (there?.formula === undefined) cells.push(corrected(address, suspect, there?.value ?? null));
    else if (index === 0 || suspect.slip !== 'carriedUp') {
      return { cells: [], calculated: { ...address, formula: there.formula } };
    }
  }
  return { cells };
}

function corrected(address: CellAddress, suspect: SuspectCell, was: CellValue): CorrectedCell {
  const { proposedFen, amountUnit, decimals } = suspect;
  const proposed = formatAmount(proposedFen ?? 0, amountUnit, decimals);
  return { ...address, was, proposed: grouped(proposed), content: likeBefore(was, proposed) };
}

/** A figure that is held as a text stays one, with its separators. */
function likeBefore(was: CellValue, proposed: string): string | number {
  if (typeof was !== 'string' || was.trim() === '') return Number(proposed);
  return was.includes(',') ? grouped(proposed) : proposed;
}
