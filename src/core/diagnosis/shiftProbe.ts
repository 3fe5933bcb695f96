import type { CodedForm } from './codedForms';
import type { CellNode, RelationNode } from '../relations';
import { violation } from '../rules';
import type { Stretch } from './stretches';

/** So many cells are looked at … */
const LOOKED_AT = 8;
/** … and relations of no more cells than this: those of one row, not the sums of whole columns. */
const FEW_CELLS = 40;

/** Whether a few relations show at once that moving the amounts of a stretch back leaves or makes one broken. */
export function leavesBroken(form: CodedForm, columns: readonly string[], stretch: Stretch): boolean {
  const moved = { form, columns: new Set(columns), stretch };
  return columns.some((name) =>
    firstMoved(form.columns.get(name) ?? [], stretch).some((cell) => breaksOne(cell, moved)),
  );
}

interface Moved {
  readonly form: CodedForm;
  readonly columns: ReadonlySet<string>;
  readonly stretch: Stretch;
}

function firstMoved(column: readonly (CellNode | undefined)[], { from, to, by }: Stretch): CellNode[] {
  const found: CellNode[] = [];
  const last = Math.min(to, to - by, from + FEW_CELLS);
  for (let at = Math.max(from, from - by); at <= last && found.length < LOOKED_AT; at += 1) {
    const cell = column[at];
    if (cell !== undefined && (column[at + by]?.fen ?? 0) !== cell.fen) found.push(cell);
  }
  return found;
}

function breaksOne({ links }: CellNode, moved: Moved): boolean {
  return links.some(({ relation }) => {
    if (!relation.binding || relation.links.length > FEW_CELLS) return false;
    const difference = differenceAfter(relation, moved);
    return difference !== undefined && violation(relation.operator, difference) > relation.limit;
  });
}

/** `undefined` where an amount of the relation got lost, so that nothing follows from it. */
function differenceAfter({ links, difference }: RelationNode, moved: Moved): number | undefined {
  let after = difference;
  for (const { cell, coefficient } of links) {
    const meant = meantFor(cell, moved);
    if (meant === undefined) return undefined;
    after += coefficient * (meant - cell.fen);
  }
  return after;
}

/** What a cell says once the stretch is moved back; `undefined` where that is not known. */
function meantFor(cell: CellNode, { form, columns, stretch: { from, to, by } }: Moved): number | undefined {
  const { term } = cell;
  if (term.source !== undefined || term.form !== form.form || !columns.has(term.column)) return cell.fen;
  const at = form.position.get(term.amount.cell.row);
  if (at === undefined || at < from || at > to) return cell.fen;
  const source = at + by;
  return source < from || source > to ? undefined : (form.columns.get(term.column)?.[source]?.fen ?? 0);
}
