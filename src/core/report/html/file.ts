import { reportText } from '../../messages';
import type { CheckedFile } from '../rendered';
import { isGrave, verdictOrder } from '../sections';
import type { Report, ReportForm } from '../types';
import type { Anchors } from './anchors';
import { anchorsOf } from './anchors';
import { drawSection } from './causes';
import { drawCoverage } from './coverage';
import { drawForm } from './drawing';
import type { Markup } from './markup';
import { html, when } from './markup';
import type { Marks } from './marks';
import { marksOf, numbered } from './marks';
import { drawNarrative } from './narrative';

const words = reportText.reportWords;

/**
 * The part of the page about one file.
 * @param index place of the file in the page, from 0
 */
export function drawFile(checked: CheckedFile, index: number): Markup {
  const { report, details } = checked;
  const anchors = anchorsOf(index, details === undefined ? [] : report.forms.map(({ sheet }) => sheet));
  const { error } = report;
  return html`<article class="file" id="${anchors.file}">
    <h2>${report.file}</h2>
    ${error === undefined ? drawChecked(checked, anchors) : html`<p class="fault"><span class="badge error">${words.unreadable}</span> ${error.message}</p>`}
  </article> `;
}

function drawChecked(checked: CheckedFile, anchors: Anchors): Markup {
  const { report } = checked;
  const sections = numbered(report);
  return html`${drawFacts(report)}${drawSummary(report)}
  ${when(
    sections.length > 0,
    () =>
      html`<h3>${words.causes}</h3>
        ${sections.map((section) => drawSection(section, anchors))}`,
  )}
  ${drawNarrative(report, checked.text)} ${drawForms(checked, marksOf(sections), anchors)}
  ${drawCoverage(checked, anchors)}`;
}

function drawFacts({ forms }: Report): Markup {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.entity, forms.flatMap(({ entity }) => entity ?? [])],
    [words.fiscalYear, forms.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [String(fiscalYear)]))],
    [words.amountUnit, forms.map(({ amountUnit }) => amountUnit)],
    [words.forms, [reportText.formCount(forms.length)]],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  return html`<dl class="facts">
    ${known.map(
      ([name, values]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${[...new Set(values)].join('、')}</dd>
        </div>`,
    )}
  </dl> `;
}

function drawSummary({ summary }: Report): Markup {
  const counts = verdictOrder.map(
    (verdict) =>
      html`<li class="${summary[verdict] > 0 ? verdict : 'zero'}">
        <b>${summary[verdict]}</b> ${reportText.verdictNames[verdict]}
      </li>`,
  );
  return html`<ul class="summary">
      ${counts}
      <li><b>${summary.passed}</b> ${words.passed}</li>
      <li><b>${summary.notRun}</b> ${words.notRun}</li>
    </ul>
    ${when(!isGrave(summary) && (summary.narrative === undefined || !isGrave(summary.narrative)), () => html`<p>${words.none}</p>`)}`;
}

function drawForms({ report, details }: CheckedFile, marks: Marks, anchors: Anchors): Markup {
  const draw = (form: ReportForm): Markup[] => {
    const grid = details?.grids.find(({ name }) => name === form.sheet);
    return grid === undefined ? [] : [drawForm(form, grid, marks.get(form.sheet) ?? new Map(), anchors)];
  };
  const marked = report.forms.filter(({ sheet }) => marks.has(sheet)).flatMap(draw);
  const clean = report.forms.filter(({ sheet }) => !marks.has(sheet)).flatMap(draw);
  return html`${when(
    marked.length > 0,
    () =>
      html`<h3>${words.drawing}</h3>
        ${marked}`,
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
