import type { FormId } from '../forms';
import type { CellNode, RelationIndex } from '../relations';
import { troubledIn } from './troubled';

/** The amounts of a form with coded rows, as far as relations hold them. */
export interface CodedForm {
  readonly form: FormId;
  /** Whether it is one of several blocks side by side, so that a row alone does not say where something stands. */
  readonly isBlock: boolean;
  /** Sheet rows with a code or a total, ascending. */
  readonly rows: readonly number[];
  /** Positions in `rows` by sheet row. */
  readonly position: ReadonlyMap<number, number>;
  /** Cells by column, then by position in `rows`. */
  readonly columns: ReadonlyMap<string, readonly (CellNode | undefined)[]>;
}

/** A form in which several relations are broken that no one cell could break. */
export interface TroubledForm extends CodedForm {
  /** The cells that stand in broken relations. */
  readonly concerned: ReadonlySet<CellNode>;
}

const CODE = /^\d{3}(\d{2}){0,2}$/;
/** Fewer rows with a code than this have nothing to be shifted. */
const FEWEST_CODES = 3;

/** The forms with coded rows, each put together when it is first troubled. */
export class CodedForms {
  private readonly known = new Map<FormId, readonly CodedForm[]>();
  private cells: ReadonlyMap<FormId, readonly CellNode[]> | undefined;

  constructor(private readonly index: RelationIndex) {}

  /**
   * The forms in which several relations are broken now that no one cell could break.
   * @param mostRows longer forms are left out
   */
  troubled(mostRows = Infinity): TroubledForm[] {
    const troubled = troubledIn(this.index);
    if (troubled.size === 0) return [];
    this.cells ??= cellsByForm(this.index.cells);
    return [...this.cells].flatMap(([form, cells]) => {
      const concerned = troubled.get(form);
      if (concerned === undefined) return [];
      const blocks = this.of(form, cells).filter(({ rows }) => rows.length <= mostRows);
      return blocks.map((block): TroubledForm => ({ ...block, concerned }));
    });
  }

  private of(form: FormId, cells: readonly CellNode[]): readonly CodedForm[] {
    const known = this.known.get(form);
    if (known !== undefined) return known;
    const blocks = blocksOf(cells);
    const made = blocks.flatMap((block) => codedForm(form, block, blocks.length > 1));
    this.known.set(form, made);
    return made;
  }
}

function cellsByForm(all: readonly CellNode[]): ReadonlyMap<FormId, readonly CellNode[]> {
  const cells = new Map<FormId, CellNode[]>();
  for (const cell of all) {
    const { form, source } = cell.term;
    if (source !== undefined) continue;
    const known = cells.get(form);
    if (known === undefined) cells.set(form, [cell]);
    else known.push(cell);
  }
  return cells;
}

/** The cells of each block where a form has several side by side, each with the same column. */
function blocksOf(cells: readonly CellNode[]): readonly (readonly CellNode[])[] {
  const places = new Map<string, number>();
  const isSeveral = cells.some(({ term: { column, amount } }) => {
    const known = places.get(column);
    if (known === undefined) places.set(column, amount.cell.column);
    return known !== undefined && known !== amount.cell.column;
  });
  if (!isSeveral) return [cells];
  const blocks = new Map<number, CellNode[]>();
  for (const cell of cells) {
    const { column } = cell.term.amount.cell;
    const known = blocks.get(column);
    if (known === undefined) blocks.set(column, [cell]);
    else known.push(cell);
  }
  return [...blocks.values()];
}

function codedForm(form: FormId, cells: readonly CellNode[], isBlock: boolean): CodedForm[] {
  const rows = [...new Set(cells.map(rowOf))].sort((one, other) => one - other);
  const codes = new Set<number>();
  for (const cell of cells) if (!codes.has(rowOf(cell)) && CODE.test(cell.term.line)) codes.add(rowOf(cell));
  if (codes.size < FEWEST_CODES || codes.size * 2 < rows.length) return [];
  const position = new Map(rows.map((row, at) => [row, at]));
  const columns = new Map<string, (CellNode | undefined)[]>();
  for (const cell of cells) {
    const column = columns.get(cell.term.column) ?? rows.map(() => undefined);
    columns.set(cell.term.column, column);
    column[position.get(rowOf(cell)) ?? 0] = cell;
  }
  return [{ form, isBlock, rows, position, columns }];
}

function rowOf(cell: CellNode): number {
  return cell.term.amount.cell.row;
}
