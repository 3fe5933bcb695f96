import type { CellValue, GridCell, SheetGrid } from '../../../../core/grid';
import { rangeAddress } from '../../../../core/edits';
import { isCellError, toA1 } from '../../../../core/grid';
import { escapeText } from '../../../package/xml/entities';
import { cellXml } from '../../patch/cellXml';
import { MAIN } from '../../write/fixedParts';
import { OldLayout } from './layout';
import type { OldColumns } from './layout';

/** A sheet on its way to the new format. @param layout absent where nothing is known of its looks */
export interface MovedSheet {
  readonly grid: SheetGrid;
  readonly layout: OldLayout | undefined;
  /** The formula to write; `undefined` where only its value can be kept. */
  readonly formula: (cell: GridCell) => string | undefined;
}

/** The part of a sheet: values, formulas, styles, sizes, merged cells, what stays in view, print set-up. */
export function sheetXml({ grid, layout = new OldLayout(), formula }: MovedSheet): string {
  const merges = grid.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="${layout.print.fitsPage ? 1 : 0}"/></sheetPr>`,
    viewXml(layout),
    formatXml(layout),
    columnsXml(layout.columns),
    `<sheetData>${rowsXml(grid, layout, formula)}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    layout.print.xml(),
    '</worksheet>',
  ].join('');
}

function viewXml({ frozen }: OldLayout): string {
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return '';
  const { rows, columns } = frozen;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${toA1(rows, columns)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function formatXml({ columnWidth, rowHeight }: OldLayout): string {
  const width = columnWidth === undefined ? '' : ` baseColWidth="${columnWidth}"`;
  return rowHeight === undefined ? '' : `<sheetFormatPr${width} defaultRowHeight="${rowHeight}"/>`;
}

function columnsXml(columns: readonly OldColumns[]): string {
  const list = [...columns]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, width, hidden }) => {
      return `<col min="${first + 1}" max="${last + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`;
    });
  return list.length === 0 ? '' : `<cols>${list.join('')}</cols>`;
}

function rowsXml(grid: SheetGrid, layout: OldLayout, formula: MovedSheet['formula']): string {
  const filled = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  const numbers = [...new Set([...filled.keys(), ...layout.rows.keys(), ...layout.styles.keys()])].sort(
    (a, b) => a - b,
  );
  return numbers
    .map((row) => {
      const cells = cellsXml(row, filled.get(row) ?? [], layout.styles.get(row) ?? new Map<number, number>(), formula);
      return `<row r="${row + 1}"${rowAttributes(layout, row)}>${cells}</row>`;
    })
    .join('');
}

function rowAttributes({ rows }: OldLayout, row: number): string {
  const own = rows.get(row);
  const height = own?.height === undefined ? '' : ` ht="${own.height}" customHeight="1"`;
  return `${height}${own?.hidden === true ? ' hidden="1"' : ''}`;
}

function cellsXml(
  row: number,
  cells: readonly GridCell[],
  styles: ReadonlyMap<number, number>,
  formula: MovedSheet['formula'],
): string {
  const filled = new Map(cells.map((cell) => [cell.column, cell]));
  const columns = [...new Set([...filled.keys(), ...styles.keys()])].sort((a, b) => a - b);
  return columns
    .map((column) => {
      const cell = filled.get(column);
      const at = { address: toA1(row, column), style: styles.get(column) ?? 0 };
      return cell === undefined ? cellXml(at.address, null, at.style, '') : filledXml(at, cell.value, formula(cell));
    })
    .join('');
}

function filledXml(
  { address, style }: { readonly address: string; readonly style: number },
  value: CellValue,
  formula: string | undefined,
): string {
  const plain = isCellError(value) ? { formula: value.error } : value;
  if (formula === undefined) return cellXml(address, plain, style, '');
  if (!isCellError(value) && typeof value !== 'boolean') return cellXml(address, { formula, cached: value }, style, '');
  const [type, result] = isCellError(value) ? ['e', value.error] : ['b', value ? '1' : '0'];
  return `<c r="${address}" s="${style}" t="${type}"><f>${escapeText(formula)}</f><v>${escapeText(result)}</v></c>`;
}
