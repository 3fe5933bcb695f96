import type { GridCell, GridRange, GridRow } from '../../../core/grid';
import type { TableCell } from '../reading/openTables';

/** Rows of a grid and what is merged in them. */
export interface GridRows {
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridRange[];
  /** How many rows there are, empty ones included. */
  readonly height: number;
}

const GENERAL = 'General';

/** The rows of a document's table as a sheet has them, texts as they are printed. @param top row of its first row */
export function gridRows(table: readonly (readonly TableCell[])[], top: number): GridRows {
  const rows = table.map((cells, index) => ({ row: top + index, cells: cells.flatMap(gridCell) }));
  return { rows: rows.filter(({ cells }) => cells.length > 0), merges: mergesOf(table, top), height: table.length };
}

/** A paragraph as a row of its own, merged over the table's width. */
export function textRow(text: string, row: number, width: number): GridRows {
  const cells: GridCell[] = [{ column: 0, value: text, format: GENERAL }];
  const merges = width > 1 ? [{ top: row, left: 0, bottom: row, right: width - 1 }] : [];
  return { rows: [{ row, cells }], merges, height: 1 };
}

export function widthOf(table: readonly (readonly TableCell[])[]): number {
  return table.reduce((width, cells) => Math.max(width, ...cells.map(({ column, span }) => column + span)), 1);
}

function gridCell({ column, text, vertical }: TableCell): GridCell[] {
  return vertical === 'continue' || text.trim() === '' ? [] : [{ column, value: text, format: GENERAL }];
}

type OpenMerge = { -readonly [K in keyof GridRange]: GridRange[K] };

function mergesOf(table: readonly (readonly TableCell[])[], top: number): GridRange[] {
  const merges: OpenMerge[] = [];
  const open = new Map<number, OpenMerge>();
  table.forEach((cells, index) => {
    for (const { column, span, vertical } of cells) {
      const above = open.get(column);
      if (vertical === 'continue' && above?.bottom === top + index - 1 && above.right === column + span - 1) {
        above.bottom += 1;
        continue;
      }
      const merge = { top: top + index, left: column, bottom: top + index, right: column + span - 1 };
      open.set(column, merge);
      merges.push(merge);
    }
  });
  return merges.filter(({ top: first, bottom, left, right }) => bottom > first || right > left);
}
