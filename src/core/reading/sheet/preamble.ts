import type { CellRef } from '../../grid';
import { cut } from '../../messages';
import { AMOUNT_UNIT_PATTERN, amountUnitOf, type AmountUnit } from '../../money';
import type { Preamble } from '../draft';
import type { HeaderPath } from '../header/headerPaths';
import { memo } from './memo';
import type { SheetView } from './sheetView';
import { refOf, textOf } from './sheetView';
import { compact } from './text';

const UNIT = new RegExp(`单位[:(]?(?:人民币)?(${AMOUNT_UNIT_PATTERN})`);
const BARE_UNIT = new RegExp(`^\\(?(?:人民币)?(${AMOUNT_UNIT_PATTERN})\\)?$`);
const ENTITY =
  /^(?:编制|填报|公开|预算|填表)?(?:部门|单位)(?:名称|\(单位\)|\(公章\)|\(盖章\))?:(.*?)(?:(?:金额)?单位:.*|20\d{2}年.*|二[〇○零].{2}年.*)?$/;
const NUMBER = /(?:公开表?0?(\d{1,2})表?|^表0?(\d{1,2}))$/;
const YEAR = /(20\d{2})年/;
const CHINESE_YEAR = /二[〇○零oO0]([〇○零oO0一二三四五六七八九])([〇○零oO0一二三四五六七八九])年/;

interface CellText {
  readonly text: string;
  readonly cell: CellRef;
  readonly next: string;
}

/** Rows of a form's head, as indexes into the sheet's rows: from a little above its title to above its header (exclusive). */
export interface HeadRows {
  readonly from: number;
  readonly title: number;
  readonly to: number;
}

/** Unit, year, entity and form number, as they stand with the title or below it, else as they stand above. */
export function readPreamble(view: SheetView, rows: HeadRows, header: readonly HeaderPath[]): Preamble {
  const above = cellTexts(view, rows.from, rows.title);
  const texts = cellTexts(view, rows.title, rows.to).concat(above);
  return {
    unit: first(texts, ({ text, cell, next }) => {
      const unit = unitOf(text, next);
      return unit === undefined ? undefined : { unit, cell };
    }),
    fiscalYear: first(texts, ({ text }) => yearOf(text) || undefined) ?? latestYearOf(header),
    entity: first(texts, ({ text, cell, next }) => {
      const name = entityOf(text, next);
      return name === undefined ? undefined : { name: cut(name), cell };
    }),
    number: first(texts, ({ text, cell }) => {
      const value = numberOf(text);
      return value === 0 ? undefined : { printed: cut(text), value, cell };
    }),
    above: rows.from > 0 ? [] : above.filter(isWords).map(({ text, cell }) => ({ text: cut(text), cell })),
  };
}

/** The latest year that the headers name. */
function latestYearOf(header: readonly HeaderPath[]): number | null {
  let latest = 0;
  for (const { texts } of header) for (const text of texts) latest = Math.max(latest, yearOf(compact(text)));
  return latest === 0 ? null : latest;
}

/** Whether a text tells the unit: such a row belongs to a repeated head of the form. */
export function isUnitText(text: string): boolean {
  return text.length <= 60 && text.includes('单位') && UNIT.test(compact(text));
}

function cellTexts(view: SheetView, from: number, to: number): CellText[] {
  const found: CellText[] = [];
  for (const { row, cells } of view.rows.slice(from, to)) {
    for (const [index, cell] of cells.entries()) {
      const text = compact(textOf(cell));
      if (text !== '')
        found.push({ text, cell: refOf(view, row, cell.column), next: compact(textOf(cells[index + 1])) });
    }
  }
  return found;
}

function first<T>(texts: readonly CellText[], find: (text: CellText) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a text above the title says something else than unit, entity and form number. */
function isWords({ text, next }: CellText): boolean {
  return unitOf(text, next) === undefined && entityOf(text, next) === undefined && numberOf(text) === 0;
}

function unitOf(text: string, next: string): AmountUnit | undefined {
  if (!text.includes('单位')) return undefined;
  return amountUnitOf(UNIT.exec(text)?.[1] ?? (/单位:?$/.test(text) ? BARE_UNIT.exec(next)?.[1] : undefined));
}

function entityOf(text: string, next: string): string | undefined {
  const match = text.includes(':') ? ENTITY.exec(text) : null;
  if (match === null) return undefined;
  const name = match[1] === '' ? next : (match[1] ?? '');
  return name === '' || BARE_UNIT.test(name) || UNIT.test(name) ? undefined : name;
}

/** The year a compact text names, 0 where it names none. */
export const yearOf = memo(2048, (text): number => {
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const chinese = CHINESE_YEAR.exec(text);
  if (chinese === null) return 0;
  return 2000 + 10 * digitOf(chinese[1]) + digitOf(chinese[2]);
});

function digitOf(text: string | undefined): number {
  return Math.max(0, '一二三四五六七八九'.indexOf(text ?? '') + 1);
}

const numberOf = memo(2048, (text): number => {
  const match = NUMBER.exec(text);
  return Number(match?.[1] ?? match?.[2] ?? 0);
});
