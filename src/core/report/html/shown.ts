import { format } from 'numfmt';
import type { GridCell } from '../../grid';
import { isCellError } from '../../grid';
import { shortestDecimal } from '../../money';

/** What a cell prints: its number format laid over its value, as in the workbook. */
export function shownText({ value, format: code }: GridCell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return formatted(value, code);
}

function formatted(value: number, code: string): string {
  if (code === 'General' || code === '') return shortestDecimal(value);
  const text = format(code, value, { throws: false, locale: 'zh-CN' });
  return text.startsWith('###') ? shortestDecimal(value) : text.trim();
}
