import { format } from 'numfmt';
import type { CellValue, GridCell } from '../../core/grid';
import { isCellError } from '../../core/grid';

/** What a cell shows: its value in its number format. A format nobody knows shows the plain value. */
export function displayed(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value === null) return '';
  if (typeof value !== 'number') return plain(value);
  return format(cell.format, value, { locale: 'zh-CN', throws: false });
}

/** What a cell holds, as it is typed: what the line above the sheet shows and editing begins with. */
export function typed(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.value === null ? '' : plain(cell.value);
}

function plain(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/**
 * What a typed text puts into a cell: a number where it reads as one (thousands separators and a percent sign allowed),
 * nothing for an empty text, else the text. Codes typed into a text cell stay text.
 */
export function content(text: string, format: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return trimmed;
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+)(%?)$/.exec(trimmed.normalize('NFKC'));
  if (match === null) return trimmed;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  return match[2] === '%' ? value / 100 : value;
}
