import type { FormId } from '../../forms';
import { formName } from '../../forms';

/** What is quoted from a cell: only the beginning of what is long. */
export function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** `上年公开05`, `预算文件预算1`. */
export function formNameIn(source: 'current' | 'prior' | 'budget', form: FormId): string {
  return { current: '', prior: '上年', budget: '预算文件' }[source] + formName(form);
}

/** `208 社会保障和就业支出`; a line without a code is its name. */
export function lineName(code: string, name: string): string {
  return name === '' || name === code ? code : `${code} ${name}`;
}

/** `公开05 208 社会保障和就业支出 的小计`; the parts that go without saying are empty. */
export function figureName(form: string, line: string, column: string): string {
  const place = [form, line].filter((part) => part !== '').join(' ');
  if (column === '') return place;
  return place === '' ? column : `${place} 的${column}`;
}

/** A run of lines or columns: `事业收入至其他收入各项`. */
export function runName(from: string, to: string): string {
  return `${from}至${to}各项`;
}

/** All lines a variable stands for: `各类`, `各行`. */
export function everyName(variable: string): string {
  return variable === 'k' ? '各科目' : variable === '*' ? '各行' : `各${variable}`;
}

/** All columns of a form. */
export function everyColumn(): string {
  return '各栏';
}

/** What a parent line is the total of: `其下各款`. */
export function childrenName(digits: number | undefined): string {
  if (digits === 3) return '各类';
  if (digits === 5) return '其下各款';
  return digits === 7 ? '其下各项' : '所属各单位';
}

/** Several addends together. `signs` has + or − before each. */
export function sumName(parts: readonly { readonly sign: '+' | '-'; readonly name: string }[], shown = 4): string {
  const names = parts
    .slice(0, shown)
    .map(({ sign, name }, index) => (index === 0 && sign === '+' ? name : sign + name));
  const rest = parts.length > shown ? ` 等 ${parts.length} 项` : '';
  const sum = `${names.join('')}${rest}`;
  return sum.endsWith('合计') ? `${sum} 加总` : `${sum} 的合计`;
}
