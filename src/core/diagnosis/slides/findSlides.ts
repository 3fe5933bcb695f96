import type { Fen } from '../../money';
import type { CellNode } from '../../relations';
import type { CodedForm, CodedForms, TroubledForm } from '../codedForms';
import type { Echoes } from '../echoes';
import { FEWEST, likeliest, likeliestFirst, mendedBy, type RowShift } from '../rowShift';
import { place, type Filled, type Placement } from './placing';
import { slidRows, type Row } from './slidRows';

/** Longer forms are not searched: every row would be looked at for every other. */
const MOST_ROWS = 400;
/** Fewer mended relations tell nothing: amounts put back into their order agree with a sum and what it is part of. */
const FEWEST_MENDED = 2;

/**
 * Columns whose amounts stand in the right order but not beside their codes, as when empty rows were passed over: put back, they
 * mend many relations and break none. At most one for each
 * form or block of one, the likeliest first; nothing is changed.
 */
export function findSlides(coded: CodedForms, echoes: Echoes): RowShift[] {
  const found = coded.troubled(MOST_ROWS).flatMap((form) => {
    const names = [...form.columns.keys()].filter((name) => isTroubled(form, name));
    return likeliest(choicesOf(form, names).flatMap((columns) => slideOf(form, columns, echoes))) ?? [];
  });
  return likeliestFirst(found);
}

/** One column alone, those that show something, or all: a column with few amounts shows little when it slides along. */
function choicesOf({ columns }: CodedForm, troubled: readonly string[]): readonly (readonly string[])[] {
  if (troubled.length < 2) return troubled.map((name) => [name]);
  const all = [...columns.keys()];
  const alone = troubled.map((name) => [name]);
  return all.length === troubled.length ? [...alone, all] : [...alone, troubled, all];
}

function isTroubled({ columns, concerned }: TroubledForm, column: string): boolean {
  let cells = 0;
  for (const cell of columns.get(column) ?? [])
    if (cell !== undefined && concerned.has(cell) && (cells += 1) >= FEWEST) return true;
  return false;
}

function slideOf(form: CodedForm, columns: readonly string[], echoes: Echoes): RowShift[] {
  const rows = slidRows(form, columns);
  const amounts = rows.map(({ cells }) => cells.map((cell) => cell?.fen ?? 0));
  const filled = amounts.flatMap((each, row) => (each.some((fen) => fen !== 0) ? [{ amounts: each, row }] : []));
  const half = halfIn(rows);
  return [filled, ...withoutRepeats(filled)].flatMap((each) => {
    const placed = place(rows, each, half, echoes);
    return placed === undefined ? [] : movedBack(form, columns, rows, placed, half);
  });
}

/** More ways to take the last amounts for the first ones once more are not tried. */
const MOST_REPEATS = 3;

/** Where a list was filled in too short, its beginning often follows once more: the amounts without these. */
function withoutRepeats(filled: readonly Filled[]): readonly (readonly Filled[])[] {
  const names = filled.map(({ amounts }) => amounts.join(' '));
  const shorter: (readonly Filled[])[] = [];
  for (let length = Math.ceil(names.length / 2); length < names.length && shorter.length < MOST_REPEATS; length += 1) {
    const repeated = names.slice(length);
    if (repeated.every((name, at) => name === names[at])) shorter.push(filled.slice(0, length));
  }
  return shorter;
}

function movedBack(
  form: CodedForm,
  columns: readonly string[],
  rows: readonly Row[],
  { byRow, isSure }: Placement,
  half: number,
): RowShift[] {
  const moved = new Map<CellNode, Fen>();
  for (const [at, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const meant = byRow.get(at)?.[column] ?? 0;
      if (cell !== undefined && cell.fen !== meant) moved.set(cell, meant);
    }
  }
  if (moved.size < FEWEST) return [];
  const relations = mendedBy(moved, new Set(), half);
  if (relations === undefined || relations.length < FEWEST_MENDED) return [];
  return [{ form, columns, moved, relations, lost: new Set(), isSure }];
}

/** Half of the coarsest printed step, in 分. */
function halfIn(rows: readonly Row[]): number {
  const halves = rows.flatMap(({ cells }) =>
    cells.map((cell) => (cell?.term.amount.kind === 'figure' ? cell.term.amount.half : 0)),
  );
  return halves.reduce((most, half) => Math.max(most, half), 0);
}
