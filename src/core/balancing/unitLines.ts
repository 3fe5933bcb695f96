import type { CellEdit } from '../edits';
import type { GridCell, GridRow, SheetGrid } from '../grid';
import { toA1 } from '../grid';
import type { FormReading } from '../reading';

/** 金额单位：元, also with 人民币 or brackets in between; what is longer is no unit line. */
const UNIT = /(单位\s*(?:[:：(（]\s*)?(?:人民币\s*)?)元/g;
const LONGEST = 60;
/** The label of a unit that stands in the next cell, and that cell. */
const LABEL = /单位\s*(?:[:：]\s*)?$/;
const BARE = /^(\s*(?:[(（]\s*)?(?:人民币\s*)?)元(\s*(?:[)）]\s*)?)$/;
/** A unit in the head of a column: 决算数（元）. */
const IN_BRACKETS = /([(（]\s*(?:单位\s*[:：]\s*)?)元(\s*[)）])/g;

/** The texts of a sheet that name 元 as the unit of its forms, with 万元 instead. */
export function unitEdits(grid: SheetGrid, forms: readonly FormReading[]): readonly CellEdit[] {
  const amountColumns = new Set(forms.flatMap(({ columns }) => columns.map(({ sheetColumn }) => sheetColumn)));
  return grid.rows.flatMap((row) => row.cells.flatMap((cell, index) => editOf(row, cell, index, amountColumns)));
}

function editOf(row: GridRow, cell: GridCell, index: number, amountColumns: ReadonlySet<number>): CellEdit[] {
  if (typeof cell.value !== 'string' || cell.formula !== undefined) return [];
  const text = inWan(cell.value, row.cells[index - 1], amountColumns.has(cell.column));
  return text === cell.value ? [] : [{ address: toA1(row.row, cell.column), content: text }];
}

function inWan(text: string, before: GridCell | undefined, inAmountColumn: boolean): string {
  if (text.length > LONGEST) return text;
  if (typeof before?.value === 'string' && LABEL.test(before.value)) return text.replace(BARE, '$1万元$2');
  const named = text.replace(UNIT, '$1万元');
  return inAmountColumn ? named.replace(IN_BRACKETS, '$1万元$2') : named;
}
