import { columnLetters, toA1, type SheetGrid } from '../../grid';
import { formName } from '../../forms';
import { reportText } from '../../messages';
import type { ReportForm } from '../types';
import type { Anchors } from './anchors';
import type { DrawnCell, DrawnRow } from '../../drawing';
import { layOut, shownText } from '../../drawing';
import type { Markup } from './markup';
import { html, when } from './markup';
import type { CellMark, SheetMarks } from './marks';

const WIDE_COLUMNS = 8;

/** What is laid over a drawn form. */
export interface Overlay {
  readonly marks: SheetMarks;
  /** Whether a row (from 0) goes on paper, too: heads, and what has to do with the findings. */
  readonly near: (row: number) => boolean;
}

/** A form drawn as it is printed, with its marks; every mark leads to the cause it stands for. */
export function drawForm(form: ReportForm, grid: SheetGrid, overlay: Overlay, anchors: Anchors): Markup {
  const { columns, rows, rowsLeftOut } = layOut(grid, overlay.marks.keys());
  const name = `${formName(form.form)} ${form.title}`;
  const letters = columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`);
  return html`<figure
    class="form ${columns.length > WIDE_COLUMNS ? 'wide' : 'narrow'}"
    id="${anchors.sheet(form.sheet) ?? ''}"
  >
    <figcaption>${name}（${reportText.onSheet(form.sheet)}）</figcaption>
    <table class="sheet">
      <thead>
        <tr>
          <td></td>
          ${letters}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => drawRow(row, form.sheet, overlay, anchors))}
      </tbody>
    </table>
    ${when(rowsLeftOut > 0, () => html`<p class="note">${reportText.rowsLeftOut(rowsLeftOut)}</p>`)}
  </figure> `;
}

function drawRow({ row, cells }: DrawnRow, sheet: string, { marks, near }: Overlay, anchors: Anchors): Markup {
  const drawn = cells.map((cell) => {
    const mark = marks.get(`${row},${cell.column}`);
    const address = toA1(row, cell.column);
    return drawCell(cell, mark, mark === undefined ? '' : (anchors.cell({ sheet, address }) ?? ''), anchors);
  });
  return html`<tr class="${near(row) ? 'near' : 'far'}">
    <th scope="row">${row + 1}</th>
    ${drawn}
  </tr> `;
}

function drawCell(drawn: DrawnCell, mark: CellMark | undefined, id: string, anchors: Anchors): Markup {
  const { cell, rowSpan, columnSpan } = drawn;
  const classes = [
    ...(typeof cell?.value === 'number' ? ['number'] : []),
    ...(columnSpan > 1 ? ['merged'] : []),
    ...(mark === undefined ? [] : ['marked', mark.verdict]),
  ];
  return html`<td${attribute('id', id)}${attribute('class', classes.join(' '))}${span('rowspan', rowSpan)}${span('colspan', columnSpan)}>${cell === undefined ? '' : shownText(cell)}${mark === undefined ? html`` : tags(mark, anchors)}</td>`;
}

function tags({ verdict, numbers }: CellMark, anchors: Anchors): Markup {
  const word = reportText.verdictNames[verdict];
  const links = numbers.map((number) => html`<a href="#${anchors.cause(number)}">${number}</a>`);
  return html`<sup class="tag"
    >${word}${links.flatMap((link, index) => (index === 0 ? [link] : [html`、`, link]))}</sup
  >`;
}

function attribute(name: 'id' | 'class', value: string): Markup {
  if (value === '') return html``;
  return name === 'id' ? html` id="${value}"` : html` class="${value}"`;
}

function span(name: 'rowspan' | 'colspan', count: number): Markup {
  if (count <= 1) return html``;
  return name === 'rowspan' ? html` rowspan="${count}"` : html` colspan="${count}"`;
}
