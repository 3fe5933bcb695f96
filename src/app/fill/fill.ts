import {
  comparisons,
  derive,
  derivedSheet,
  planInPlace,
  countsToType,
  readCounts,
  readTyped,
  sourcesSheet,
  withoutPartner,
  type Comparison,
  type Derived,
  type FormulaContext,
  type Planned,
  type SourceFiles,
  type WithoutPartner,
} from '../../core/derive';
import { ownSheetName, ownSheets, type CellEdit, type WorkbookEdit } from '../../core/edits';
import type { CellRef, SheetGrid } from '../../core/grid';
import type { Sources } from '../../core/reading';
import { fittingSources, type RefusedSource } from '../check/otherSources';
import { entityOf, formsOf } from '../formsOf';

/** The workbooks that derived figures are worked out from, as a host or the file reader hands them over. */
export interface FillInput {
  readonly current: readonly SheetGrid[];
  /** Last year's final accounts (for a budget: last year's budget). */
  readonly prior?: readonly SheetGrid[];
  /** The opening budget of this year. */
  readonly budget?: readonly SheetGrid[];
  readonly files: SourceFiles;
  /** The department where the workbook holds several; the first where absent. */
  readonly entity?: string;
  /** Take the other workbooks although they are of another department, of a wrong year or of the wrong kind. */
  readonly forceSources?: boolean;
}

/** What filling would do: shown first, then applied as edits by any host. */
export interface FillPlan {
  readonly derived: readonly Derived[];
  readonly comparisons: readonly Comparison[];
  readonly withoutPartner: readonly WithoutPartner[];
  readonly inPlace: readonly Planned[];
  /** The two sheets of ours, then the blank cells of the user's that ask for a derived figure. */
  readonly edits: readonly WorkbookEdit[];
  /** Workbooks that nothing was taken from, and why. */
  readonly refused: readonly RefusedSource[];
}

/** Works out every derived figure and where it goes. Changes nothing. */
export function planFill(input: FillInput): FillPlan {
  const { sources, refused } = sourcesOf(input);
  const compared = comparisons(sources, input.files);
  const { edit: sourcesEdit, cells } = sourcesSheet(
    compared,
    ownSheetName(ownSheets.sources, input.current),
    countsToType(sources),
  );
  const context = { sources: cells, isNumber: numberCells(input.current) };
  const derived = derive(sources);
  const inPlace = planAllInPlace(input, sources, context);
  return {
    derived,
    comparisons: compared,
    withoutPartner: withoutPartner(sources),
    inPlace,
    edits: [
      ...(compared.length > 0 ? [sourcesEdit] : []),
      derivedSheet(derived, context, ownSheetName(ownSheets.derived, input.current)),
      ...fillEdits(inPlace),
    ],
    refused,
  };
}

function sourcesOf(input: FillInput): ReturnType<typeof fittingSources> {
  const { current: grids, prior, budget, entity, forceSources } = input;
  const current = formsOf(grids, entity);
  const own = entityOf(current);
  const given = {
    current,
    ...(prior === undefined ? {} : { prior: formsOf(prior, own) }),
    ...(budget === undefined ? {} : { budget: formsOf(budget, own) }),
    typed: readTyped(grids),
    counts: readCounts(grids),
  };
  return forceSources === true ? { sources: given, refused: [] } : fittingSources(given);
}

function planAllInPlace({ current }: FillInput, sources: Sources, context: FormulaContext): readonly Planned[] {
  const grids = new Map(current.map((grid) => [grid.name, grid]));
  return sources.current.forms.flatMap((form) => {
    const grid = grids.get(form.sheet);
    return grid === undefined ? [] : planInPlace(form, grid, sources, context);
  });
}

function fillEdits(planned: readonly Planned[]): readonly WorkbookEdit[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const { spot, state, edit } of planned) {
    if (state !== 'fill') continue;
    const cells = bySheet.get(spot.cell.sheet);
    if (cells === undefined) bySheet.set(spot.cell.sheet, [edit]);
    else cells.push(edit);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'setCells', sheet, cells }));
}

function numberCells(grids: readonly SheetGrid[]): (cell: CellRef) => boolean {
  const numbers = new Map(grids.map((grid) => [grid.name, numbersOf(grid)]));
  return ({ sheet, row, column }) => numbers.get(sheet)?.has(`${row},${column}`) === true;
}

function numbersOf(grid: SheetGrid): ReadonlySet<string> {
  const numbers = grid.rows.flatMap(({ row, cells }) =>
    cells.filter(({ value }) => typeof value === 'number').map(({ column }) => `${row},${column}`),
  );
  return new Set(numbers);
}
