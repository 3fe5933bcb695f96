import type { Diagnosis, SuspectCell } from '../../core/diagnosis';
import type { CellValue, GridCell, GridRow, SheetGrid } from '../../core/grid';
import { toA1 } from '../../core/grid';
import { formatAmount, grouped } from '../../core/money';
import type { CellAddress } from '../ports';

/** A cell as it is and as it should be. */
export interface CorrectedCell extends CellAddress {
  /** What it held when it was checked; `null` for a blank one. */
  readonly was: CellValue;
  /** What is to be written: a number, or a text where the cell holds its figure as one. */
  readonly content: string | number;
  /** The same as an amount in the unit of its sheet. */
  readonly proposed: string;
}

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
    const suspects = toCorrect(cause);
    return suspects.length === 0 ? [] : [[cause.id, correctionOf(suspects, sheets)] as const];
  });
  return new Map(corrections);
}

/** The cells that the likeliest explanation corrects, all together; none where the forms do not tell a figure for each. */
function toCorrect({ verdict, suspects, together }: Diagnosis): readonly SuspectCell[] {
  if (verdict !== 'error' && verdict !== 'suspect') return [];
  const joint = suspects.slice(0, together);
  return joint.every(({ proposedFen }) => proposedFen !== null) ? joint : [];
}

/** Totals that followed a wrong figure follow it again where they are formulas; any other formula is to be looked at. */
function correctionOf(suspects: readonly SuspectCell[], sheets: ReadonlyMap<string, Rows>): Correction {
  const cells: CorrectedCell[] = [];
  for (const [index, suspect] of suspects.entries()) {
    const there = cellAt(sheets.get(suspect.cell.sheet), suspect);
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
  return { ...address, was, proposed, content: likeBefore(was, proposed) };
}

/** A figure that is held as a text stays one, with its separators. */
function likeBefore(was: CellValue, proposed: string): string | number {
  if (typeof was !== 'string' || was.trim() === '') return Number(proposed);
  return was.includes(',') ? grouped(proposed) : proposed;
}

/** Rows by their number, so that thousands of wrong cells are found as quickly each as one. */
type Rows = ReadonlyMap<number, GridRow>;

function rowsOf({ rows }: SheetGrid): Rows {
  return new Map(rows.map((row) => [row.row, row]));
}

function cellAt(rows: Rows | undefined, { cell }: SuspectCell): GridCell | undefined {
  return rows?.get(cell.row)?.cells.find(({ column }) => column === cell.column);
}
