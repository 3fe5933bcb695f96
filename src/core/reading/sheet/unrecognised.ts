import type { SheetGrid } from '../../grid';
import { contentOf } from './content';
import { yearOf } from './preamble';
import { textOf } from './sheetView';
import { compact } from './text';

/** What a sheet that is no form of ours says of itself. */
export interface TableHead {
  /** The line that looks like a title. */
  readonly title: string;
  readonly fiscalYear: number | null;
}

const ROWS_LOOKED_AT = 5;
const TITLE = /表(?:\([^()]*\)|20\d{2}年度?)?$/;
const LONGEST_TITLE = 60;

/** The head of a table with amounts that was not recognised; `undefined` for covers, contents and texts. */
export function headOf({ rows }: SheetGrid): TableHead | undefined {
  if (!rows.some(({ cells }) => cells.some((cell) => contentOf(cell).kind === 'number'))) return undefined;
  const texts = rows.slice(0, ROWS_LOOKED_AT).flatMap(({ cells }) => cells.map((cell) => compact(textOf(cell))));
  const title = texts.find(
    (text) => text.length > 3 && text.length <= LONGEST_TITLE && TITLE.test(text) && !/公开.{0,3}表$/.test(text),
  );
  if (title === undefined) return undefined;
  return { title, fiscalYear: texts.map(yearOf).find((year) => year !== 0) ?? null };
}
