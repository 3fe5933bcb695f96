import { reportText } from '../../messages';
import type { SummaryCell, SummaryTable } from '../summary';
import { closePage, openPage } from './frame';
import type { Markup } from './markup';
import { html } from './markup';

/** The overview of a batch as one self-contained page: no scripts, nothing loaded, all text escaped. */
export function renderSummaryHtml(tables: readonly SummaryTable[]): string {
  return (
    openPage(reportText.reportWords.summaryTitle) + tables.map((table) => drawTable(table).text).join('') + closePage()
  );
}

function drawTable({ title, heads, rows }: SummaryTable): Markup {
  return html`<section class="summary">
    <h2>${title}</h2>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(drawCell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section> `;
}

function drawCell(cell: SummaryCell): Markup {
  if (typeof cell === 'object') return html`<td><a href="${cell.link}">${cell.text}</a></td>`;
  return typeof cell === 'number' ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`;
}
