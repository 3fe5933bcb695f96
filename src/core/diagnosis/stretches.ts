import type { CellNode, RelationNode } from '../relations';
import type { CodedForm, TroubledForm } from './codedForms';
import { brokenLinks } from './troubled';

/** Rows that amounts may have slid along, by position, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Rows that amounts are taken to have slid by. */
const SHIFTS = [1, -1, 2, -2];
/** Where nothing shows in which row a shift begins, longer forms are not searched. */
const LONGEST_BLIND_SEARCH = 80;

/** Where amounts of some columns may have slid, and how to tell by a cell that they did. */
export interface Search {
  readonly stretches: readonly Stretch[];
  readonly shows: (cell: CellNode) => boolean;
}

/** What to try in some columns of a form: about the rows that show something wrong by themselves, else everywhere. */
export function searchFor(form: TroubledForm, columns: readonly string[]): Search {
  const isConcerned = (cell: CellNode): boolean => form.concerned.has(cell);
  const shows = (cell: CellNode): boolean => isConcerned(cell) && showsInRow(cell);
  const shown = rowsShown(form, columns, shows);
  return { stretches: stretchesOf(form, shown), shows: shown === undefined ? isConcerned : shows };
}

/** Positions of the first and the last row in which something shows by itself, not only in the sum of the column. */
function rowsShown(
  { rows, columns }: CodedForm,
  names: readonly string[],
  shows: Search['shows'],
): { readonly first: number; readonly last: number } | undefined {
  const cells = names.map((name) => columns.get(name) ?? []);
  const showsAt = (at: number): boolean =>
    cells.some((column) => {
      const cell = column[at];
      return cell !== undefined && shows(cell);
    });
  let first = 0;
  while (first < rows.length && !showsAt(first)) first += 1;
  if (first === rows.length) return undefined;
  let last = rows.length - 1;
  while (!showsAt(last)) last -= 1;
  return { first, last };
}

/** Where a shift may begin and end: about the first and last row that shows it, else anywhere. */
function stretchesOf({ rows }: CodedForm, shown: ReturnType<typeof rowsShown>): Stretch[] {
  const last = rows.length - 1;
  if (shown === undefined && rows.length > LONGEST_BLIND_SEARCH) return [];
  const starts = shown === undefined ? rows.map((_, at) => at) : near(shown.first, -2, 1, last);
  const ends = new Set([last, ...near(shown?.last ?? last, -1, 2, last)]);
  return SHIFTS.flatMap((by) => starts.flatMap((from) => [...ends].map((to) => ({ from, to, by }))));
}

function near(row: number, before: number, after: number, last: number): number[] {
  const rows: number[] = [];
  for (let at = Math.max(0, row + before); at <= Math.min(last, row + after); at += 1) rows.push(at);
  return rows;
}

/** Whether a broken relation has this cell alone of its column, so that the row itself shows something wrong. */
function showsInRow(cell: CellNode): boolean {
  const { form, column } = cell.term;
  return brokenLinks(cell).some(({ relation }) => cellsByColumn(relation).get(`${form} ${column}`) === 1);
}

const counted = new WeakMap<RelationNode, ReadonlyMap<string, number>>();

/** How many cells of each column of a form a relation ties; counted once, since a total ties every row. */
function cellsByColumn(relation: RelationNode): ReadonlyMap<string, number> {
  const known = counted.get(relation);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { cell } of relation.links) {
    const key = `${cell.term.form} ${cell.term.column}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(relation, counts);
  return counts;
}
