import { reportText } from '../../messages';
import { opinionOf } from '../opinion';
import type { CheckedFile } from '../rendered';
import type { ReportForm } from '../types';
import type { Anchors } from './anchors';
import { anchorsOf } from './anchors';
import { drawCoverage } from './coverage';
import { drawForm } from './drawing';
import type { Markup } from './markup';
import { html, when } from './markup';
import type { Marks, NumberedCause } from './marks';
import { marksOf, numbered, rowsConcerned } from './marks';
import { drawNarrative } from './narrative';
import { drawOpinion } from './opinionPage';

const words = reportText.reportWords;

/**
 * The part of the page about one file: what is sent back to the department, then what it rests on.
 * @param index place of the file in the page, from 0
 */
export function drawFile(checked: CheckedFile, index: number): Markup {
  const { report, details } = checked;
  const causes = numbered(report);
  const marks = marksOf(causes);
  const anchors = anchorsOf(index, details === undefined ? [] : report.forms.map(({ sheet }) => sheet), marks);
  const { error } = report;
  const opinion = opinionOf(checked);
  return html`<article class="file" id="${anchors.file}">
    <h2>${error === undefined ? opinion.subject : report.file}</h2>
    ${
      error === undefined
        ? html`${drawOpinion(opinion, anchors)} ${drawNarrative(report, checked.text)}
          ${drawForms(checked, causes, marks, anchors)} ${drawCoverage(checked, opinion, anchors)}`
        : html`<p class="fault"><span class="badge error">${words.unreadable}</span> ${error.message}</p>`
    }
  </article> `;
}

function drawForms(
  { report, details }: CheckedFile,
  causes: readonly NumberedCause[],
  marks: Marks,
  anchors: Anchors,
): Markup {
  const draw = (form: ReportForm): Markup[] => {
    const grid = details?.grids.find(({ name }) => name === form.sheet);
    if (grid === undefined) return [];
    const lines = details?.reading.forms.find(({ sheet }) => sheet === form.sheet)?.lines ?? [];
    const firstLine = lines.reduce((first, { sheetRow }) => Math.min(first, sheetRow), Infinity);
    const concerned = rowsConcerned(causes, form.sheet);
    const near = (row: number): boolean => row < firstLine || concerned.has(row);
    return [drawForm(form, grid, { marks: marks.get(form.sheet) ?? new Map(), near }, anchors)];
  };
  const concerned = (form: ReportForm): boolean => rowsConcerned(causes, form.sheet).size > 0;
  const marked = report.forms.filter(concerned).flatMap(draw);
  const clean = report.forms.filter((form) => !concerned(form)).flatMap(draw);
  return html`${when(
    marked.length > 0,
    () =>
      html`<section class="drawing">
        <h3>${words.drawing}</h3>
        <p class="note print">${words.near}</p>
        ${marked}
      </section>`,
  )}
  ${when(
    clean.length > 0,
    () =>
      html`<details class="clean">
        <summary>${words.clean}</summary>
        ${clean}
      </details>`,
  )}`;
}
