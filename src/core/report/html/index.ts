import { reportText } from '../../messages';
import type { CheckedFile } from '../rendered';
import { verdictOrder } from '../sections';
import type { Report } from '../types';
import { drawFile } from './file';
import { closePage, openPage } from './frame';
import type { Markup } from './markup';
import { html } from './markup';

const words = reportText.reportWords;

export { renderSummaryHtml } from './summaryPage';

/** What the overview at the end keeps of each file. */
export type OverviewRow = Pick<Report, 'file' | 'error' | 'summary'>;

/** The page in pieces, so that a batch of any size can be written file by file. */
export const htmlPage = {
  open,
  file: (checked: CheckedFile, index: number): string => drawFile(checked, index).text,
  close,
};

/** One self-contained page about one workbook or several: no scripts, nothing loaded, all text of the workbooks escaped. */
export function renderHtml(checks: readonly CheckedFile[]): string {
  return open() + checks.map(htmlPage.file).join('') + close(checks.map(({ report }) => report));
}

function open(): string {
  return openPage(words.title);
}

/** The overview (where there are several files) and the end of the page. */
function close(rows: readonly OverviewRow[]): string {
  const overview = rows.length > 1 ? drawOverview(rows).text : '';
  return overview + closePage();
}

function drawOverview(rows: readonly OverviewRow[]): Markup {
  const heads = [...verdictOrder.map((verdict) => reportText.verdictNames[verdict]), words.passed, words.notRun];
  const unreadable = rows.filter(({ error }) => error !== undefined).length;
  return html`<section class="overview" id="overview">
    <h2>${words.overview}</h2>
    <p>${reportText.fileCount(rows.length, unreadable)}</p>
    <table>
      <thead>
        <tr>
          <th>${words.file}</th>
          ${heads.map((head) => html`<th>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(overviewRow)}
      </tbody>
    </table>
  </section> `;
}

function overviewRow({ file, error, summary }: OverviewRow, index: number): Markup {
  const counts = [...verdictOrder.map((verdict) => summary.causes[verdict]), summary.passed, summary.notRun];
  const cells = counts.map((count) => html`<td class="number">${count}</td>`);
  const name = html`<td><a href="#f${index + 1}">${file}</a></td>`;
  return error === undefined
    ? html`<tr>
        ${name}${cells}
      </tr>`
    : html`<tr>
        ${name}
        <td colspan="${counts.length}">${error.message}</td>
      </tr>`;
}
