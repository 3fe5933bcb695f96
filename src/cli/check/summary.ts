import { catalogue } from '../../core/catalogue';
import type { FileSummary, SummaryTable } from '../../core/report';
import { summaryTables } from '../../core/report';
import type { RunFiles } from '../files/runFiles';

/** Writes the overview of all files, as a page or a workbook by the ending of its name. @throws UsageFault */
export async function writeSummary(out: string, overviews: readonly FileSummary[], files: RunFiles): Promise<void> {
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  const tables = summaryTables(overviews, (rule) => titles.get(rule) ?? '');
  await files.write(out, /\.html$/i.test(out) ? await page(tables) : await workbook(tables));
}

async function page(tables: readonly SummaryTable[]): Promise<string> {
  const { renderSummaryHtml } = await import('../../core/report/html');
  return renderSummaryHtml(tables);
}

/** A sheet a table. Texts are written as texts: what begins with = is no formula. */
async function workbook(tables: readonly SummaryTable[]): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { title, heads, rows } of tables) {
    const sheet = utils.aoa_to_sheet([[...heads], ...rows.map((row) => [...row])]);
    sheet['!cols'] = heads.map((_, column) => ({ wch: widthOf(rows, column, heads[column] ?? '') }));
    utils.book_append_sheet(book, sheet, title.slice(0, 31));
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

const NARROWEST = 6;
const WIDEST = 60;

/** Chinese characters are two wide. */
function widthOf(rows: SummaryTable['rows'], column: number, head: string): number {
  const widths = [head, ...rows.map((row) => String(row[column] ?? ''))].map(
    (text) => text.length + (text.match(/[^\x20-\x7e]/g)?.length ?? 0),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 2);
}
