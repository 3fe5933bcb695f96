import { brokenLinks, troubledForms, type CodedForm } from './codedForms';
import { isBroken, violation, type CellNode, type RelationIndex, type RelationNode } from './relationIndex';

/** Amounts of one or several columns that stand too low or too high from some row on. */
export interface RowShift {
  readonly form: CodedForm;
  readonly columns: readonly string[];
  /** How many rows too low; negative for too high. */
  readonly by: number;
  /** The cells that say something else than they should, from the top, each with the amount meant. */
  readonly moved: ReadonlyMap<CellNode, number>;
  /** Broken relations that moving the amounts back mends, or that stand in the rows whose amounts got lost. */
  readonly relations: readonly RelationNode[];
  /** All relations with a cell whose amount got lost: nothing follows from them. */
  readonly lost: ReadonlySet<RelationNode>;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Rows that amounts are taken to have slid by. */
const SHIFTS = [1, -1, 2, -2];
/** Fewer mended relations, or fewer moved cells, are no row shift. */
const FEWEST = 3;
/** Where nothing shows in which row a shift begins, longer forms are not searched. */
const LONGEST_BLIND_SEARCH = 80;

/**
 * Row shifts that mend many broken relations at once and break none, at most one for each form (整列错位). Nothing is changed.
 */
export function findRowShifts(index: RelationIndex): RowShift[] {
  return troubledForms(index).flatMap((form) => {
    const names = [...form.columns.keys()].filter((name) => form.columns.get(name)?.some(isConcerned) === true);
    const choices = names.length > 1 ? [...names.map((name) => [name]), names] : [names];
    return best(choices.flatMap((columns) => shiftsOf(form, columns))) ?? [];
  });
}

function isConcerned(cell: CellNode | undefined): boolean {
  return cell !== undefined && brokenLinks(cell).length > 0;
}

function best(shifts: readonly RowShift[]): RowShift | undefined {
  return shifts.reduce<RowShift | undefined>(
    (so, next) => (so !== undefined && weight(so) >= weight(next) ? so : next),
    undefined,
  );
}

/** More mended relations first, then fewer moved cells. */
function weight(shift: RowShift): number {
  return shift.relations.length * 10_000 - shift.moved.size;
}

function shiftsOf(form: CodedForm, columns: readonly string[]): RowShift[] {
  return stretches(form, columns).flatMap((stretch) => tryShift(form, columns, stretch) ?? []);
}

/** Where a shift may begin and end: about the first and last row that shows it, else anywhere. */
function stretches({ rows, columns }: CodedForm, names: readonly string[]): Stretch[] {
  const cells = names.map((name) => columns.get(name) ?? []);
  const shown = rows.flatMap((_, at) => (cells.some((column) => showsInRow(column[at])) ? [at] : []));
  const last = rows.length - 1;
  const first = shown[0];
  if (first === undefined && rows.length > LONGEST_BLIND_SEARCH) return [];
  const starts = first === undefined ? rows.map((_, at) => at) : near(first, -2, 1, last);
  const ends = new Set([last, ...near(shown.at(-1) ?? last, -1, 2, last)]);
  return SHIFTS.flatMap((by) => starts.flatMap((from) => [...ends].map((to) => ({ from, to, by }))));
}

function near(row: number, before: number, after: number, last: number): number[] {
  const rows: number[] = [];
  for (let at = Math.max(0, row + before); at <= Math.min(last, row + after); at += 1) rows.push(at);
  return rows;
}

/** Whether a broken relation has this cell alone of its column, so that the row itself shows something wrong. */
function showsInRow(cell: CellNode | undefined): boolean {
  if (cell === undefined) return false;
  const { form, column } = cell.term;
  return brokenLinks(cell).some(
    ({ relation }) =>
      relation.links.filter(({ cell: { term } }) => term.form === form && term.column === column).length === 1,
  );
}

function tryShift(form: CodedForm, columns: readonly string[], stretch: Stretch): RowShift | undefined {
  const moved = new Map<CellNode, number>();
  const lost = new Set<RelationNode>();
  for (const name of columns) moveBack(form.columns.get(name) ?? [], stretch, moved, lost);
  if (moved.size < FEWEST) return undefined;
  const relations = mendedBy(moved, lost);
  if (relations === undefined || relations.filter((relation) => !lost.has(relation)).length < FEWEST) return undefined;
  return { form, columns, by: stretch.by, moved, relations, lost };
}

function moveBack(
  column: readonly (CellNode | undefined)[],
  { from, to, by }: Stretch,
  moved: Map<CellNode, number>,
  lost: Set<RelationNode>,
): void {
  for (let at = from; at <= to; at += 1) {
    const cell = column[at];
    if (cell === undefined) continue;
    const source = at + by;
    if (source < from || source > to) for (const { relation } of cell.links) lost.add(relation);
    else if ((column[source]?.fen ?? 0) !== cell.fen) moved.set(cell, column[source]?.fen ?? 0);
  }
}

/** The broken relations that moving mends or that cannot be judged; nothing where moving leaves or makes any broken. */
function mendedBy(moved: ReadonlyMap<CellNode, number>, lost: ReadonlySet<RelationNode>): RelationNode[] | undefined {
  const changes = new Map<RelationNode, number>();
  for (const [cell, meant] of moved) {
    for (const { relation, coefficient } of cell.links) {
      changes.set(relation, (changes.get(relation) ?? 0) + coefficient * (meant - cell.fen));
    }
  }
  const mended = [...lost].filter((relation) => relation.binding && isBroken(relation));
  for (const [relation, change] of changes) {
    if (!relation.binding || lost.has(relation)) continue;
    if (violation(relation.operator, relation.difference + change) > relation.limit) return undefined;
    if (isBroken(relation)) mended.push(relation);
  }
  return mended;
}
