import { catalogue } from '../../core/catalogue';
import type { FileSummary, SkippedFile, SummaryTable } from '../../core/report';
import { summaryTables } from '../../core/report';
import type { RunFiles } from '../files/runFiles';

/**
 * Writes the overview of all files, as a page or a workbook by the ending of its name.
 * @throws UsageFault
 */
export async function writeSummary(
  out: string,
  overviews: readonly FileSummary[],
  skipped: readonly SkippedFile[],
  files: RunFiles,
): Promise<void> {
  const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
  const tables = summaryTables(overviews, (rule) => titles.get(rule) ?? '', skipped);
  await files.write(out, /\.html$/i.test(out) ? await page(tables) : await workbook(tables));
}

async function page(tables: readonly SummaryTable[]): Promise<string> {
  const { renderSummaryHtml } = await import('../../core/report/html');
  return renderSummaryHtml(tables);
}

async function workbook(tables: readonly SummaryTable[]): Promise<Uint8Array> {
  const { writeTables } = await import('../../hosts/xlsx/write/tables');
  return writeTables(tables);
}
