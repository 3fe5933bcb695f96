import type { CodedForm, CodedForms, TroubledForm } from './codedForms';
import { isBroken, type CellNode, type RelationNode } from '../relations';
import { violation } from '../rules';
import { leavesBroken } from './shiftProbe';
import { searchFor, type Stretch } from './stretches';

/** Amounts of one or several columns that stand too low or too high from some row on. */
export interface RowShift {
  readonly form: CodedForm;
  readonly columns: readonly string[];
  /** How many rows too low; negative for too high; absent where not all stand equally far from their rows. */
  readonly by?: number;
  /** The cells that say something else than they should, from the top, each with the amount meant. */
  readonly moved: ReadonlyMap<CellNode, number>;
  /** Whether every amount has but one place it may be meant for; otherwise `moved` is one way of several. */
  readonly isSure: boolean;
  /** Broken relations that moving the amounts back mends, or that stand in the rows whose amounts got lost. */
  readonly relations: readonly RelationNode[];
  /** All relations with a cell whose amount got lost: nothing follows from them. */
  readonly lost: ReadonlySet<RelationNode>;
}

/** Fewer mended relations, or fewer moved cells, are no row shift. */
export const FEWEST = 3;
/** So many moved amounts tell whether a shift is worth trying. */
const LOOKED_AT = 8;
/** So many rows are gone through for them: long forms have columns that are blank all the way. */
const LOOKED_FAR = 300;
/**
 * Row shifts that mend many broken relations at once and break none, at most one for each form (整列错位). Nothing is changed.
 */
export function findRowShifts(forms: CodedForms): RowShift[] {
  const found = forms.troubled().flatMap((form) => {
    const names = [...form.columns.keys()].filter((name) => isConcerned(form, name));
    const choices = names.length > 1 ? [...names.map((name) => [name]), names] : [names];
    return likeliest(choices.flatMap((columns) => shiftsOf(form, columns))) ?? [];
  });
  return likeliestFirst(found);
}

function isConcerned({ columns, concerned }: TroubledForm, name: string): boolean {
  return columns.get(name)?.some((cell) => cell !== undefined && concerned.has(cell)) === true;
}

/** The shift that mends most with fewest moved cells. */
export function likeliest(shifts: readonly RowShift[]): RowShift | undefined {
  return shifts.reduce<RowShift | undefined>(
    (so, next) => (so !== undefined && weight(so) >= weight(next) ? so : next),
    undefined,
  );
}

/** Those that mend most with fewest moved cells first. */
export function likeliestFirst(shifts: readonly RowShift[]): RowShift[] {
  return [...shifts].sort((one, other) => weight(other) - weight(one));
}

/** More mended relations first, then fewer moved cells. */
function weight(shift: RowShift): number {
  return shift.relations.length * 10_000 - shift.moved.size;
}

function shiftsOf(form: TroubledForm, columns: readonly string[]): RowShift[] {
  const { stretches, shows } = searchFor(form, columns);
  return stretches.flatMap((stretch) => tryShift(form, columns, stretch, shows) ?? []);
}

function tryShift(
  form: CodedForm,
  columns: readonly string[],
  stretch: Stretch,
  shows: (cell: CellNode) => boolean,
): RowShift | undefined {
  if (!columns.some((name) => isPlausible(form.columns.get(name) ?? [], stretch, shows))) return undefined;
  if (leavesBroken(form, columns, stretch)) return undefined;
  const moved = new Map<CellNode, number>();
  const lost = new Set<RelationNode>();
  for (const name of columns) moveBack(form.columns.get(name) ?? [], stretch, moved, lost);
  if (moved.size < FEWEST) return undefined;
  const relations = mendedBy(moved, lost);
  if (relations === undefined || relations.filter((relation) => !lost.has(relation)).length < FEWEST) return undefined;
  return { form, columns, by: stretch.by, moved, isSure: true, relations, lost };
}

/** Whether most of the first amounts that would move show now that something is wrong. */
function isPlausible(
  column: readonly (CellNode | undefined)[],
  { from, to, by }: Stretch,
  shows: (cell: CellNode) => boolean,
): boolean {
  let looked = 0;
  let troubled = 0;
  const first = Math.max(from, from - by);
  const last = Math.min(to, to - by, first + LOOKED_FAR);
  for (let at = first; at <= last && looked < LOOKED_AT; at += 1) {
    const cell = column[at];
    if (cell === undefined || (column[at + by]?.fen ?? 0) === cell.fen) continue;
    looked += 1;
    if (shows(cell)) troubled += 1;
  }
  return troubled * 2 > looked;
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

/**
 * The broken relations that moving mends or that cannot be judged; nothing where moving leaves or makes any broken.
 * @param half how far rounding may move an amount put into a blank cell, in 分
 */
export function mendedBy(
  moved: ReadonlyMap<CellNode, number>,
  lost: ReadonlySet<RelationNode>,
  half = 0,
): RelationNode[] | undefined {
  const mended = [...lost].filter((relation) => relation.binding && isBroken(relation));
  const seen = new Set(lost);
  for (const cell of moved.keys()) {
    for (const { relation } of cell.links) {
      if (!relation.binding || seen.has(relation)) continue;
      seen.add(relation);
      if (
        violation(relation.operator, differenceAfter(relation, moved)) >
        relation.limit + half * filledIn(relation, moved)
      )
        return undefined;
      if (isBroken(relation)) mended.push(relation);
    }
  }
  return mended;
}

function differenceAfter(relation: RelationNode, moved: ReadonlyMap<CellNode, number>): number {
  return relation.links.reduce(
    (difference, { cell, coefficient }) => difference + coefficient * ((moved.get(cell) ?? cell.fen) - cell.fen),
    relation.difference,
  );
}

/** How many blank cells of a relation come to hold an amount. */
function filledIn(relation: RelationNode, moved: ReadonlyMap<CellNode, number>): number {
  return relation.links.filter(({ cell }) => cell.fen === 0 && (moved.get(cell) ?? 0) !== 0).length;
}
