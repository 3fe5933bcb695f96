import { format } from 'numfmt';
import type { CellContent, CellFormula } from '../../core/edits';
import type { CellValue, GridCell } from '../../core/grid';
import { isCellError } from '../../core/grid';
import { parse } from '../../core/calculation';

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
 * What a typed text puts into a cell: a number where it reads as one (thousands separators, ￥, a percent sign and powers of
 * ten allowed), a formula after `=`, nothing for an empty text, else the text. Codes typed into a text cell stay text.
 * @returns `undefined` for a formula that cannot be read here
 */
export function content(text: string, format: string): CellContent | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (format === '@') return trimmed;
  const plain = trimmed.normalize('NFKC');
  if (plain.startsWith('=')) return formulaOf(plain.slice(1).trim());
  const match = /^([+-]?)¥?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d{1,2})?|\.\d+)(%?)$/i.exec(plain);
  if (match === null) return trimmed;
  const [, sign = '', digits = '', percent] = match;
  const value = Number(sign + digits.replaceAll(',', ''));
  return percent === '%' ? value / 100 : value;
}

/** Functions and cells in capitals, as Excel writes them; names of sheets in quotes stay. */
function formulaOf(typed: string): CellFormula | undefined {
  const formula = typed.replace(/'(?:[^']|'')*'|[^']+/g, (part) => (part.startsWith("'") ? part : part.toUpperCase()));
  return parse(formula) === undefined ? undefined : { formula };
}
