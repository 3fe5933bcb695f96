import { formName } from '../../forms';
import { reportText } from '../../messages';
import { passedRules } from '../coverage';
import type { Opinion } from '../opinion';
import type { CheckedFile } from '../rendered';
import type { Anchors } from './anchors';
import type { Markup } from './markup';
import { html, when } from './markup';

const words = reportText.reportWords;

/** What was looked at and what was not, short: forms in one line, reasons in groups, the rules that hold folded away. */
export function drawCoverage(
  { report, details }: CheckedFile,
  { unchecked, uncheckedRest }: Opinion,
  anchors: Anchors,
): Markup {
  const forms = report.forms.map(({ form, title, sheet }) => {
    const anchor = anchors.sheet(sheet);
    const name = `${formName(form)} ${title}`;
    return anchor === undefined ? html`<li>${name}</li>` : html`<li><a href="#${anchor}">${name}</a></li>`;
  });
  return html`<section class="coverage">
    <h3>${words.coverage}</h3>
    <ul class="forms">
      ${forms}
    </ul>
    ${skippedSheets(details)}${when(
      unchecked.length > 0,
      () =>
        html`<h4>${reportText.notRunFolded(report.notRun.length)}</h4>
          <ul class="unchecked">
            ${unchecked.map((text) => html`<li>${text}</li>`)}
          </ul>
          ${restOf(uncheckedRest)}`,
    )}${passedList(details)}
  </section> `;
}

function restOf(reasons: readonly string[]): Markup {
  if (reasons.length === 0) return html``;
  return html`<details>
    <summary>${words.moreReasons}（${reasons.length}）</summary>
    <ul class="unchecked">
      ${reasons.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details> `;
}

function skippedSheets(details: CheckedFile['details']): Markup {
  const skipped = (details?.reading.skipped ?? []).filter(({ reason }) => reason !== 'ours');
  if (skipped.length === 0) return html``;
  const rows = skipped.map(({ sheet, reason }) => html`<li>${sheet}：${reportText.skipReason(reason)}</li>`);
  return html`<h4>${words.skippedSheets}</h4>
    <ul>
      ${rows}
    </ul> `;
}

function passedList(details: CheckedFile['details']): Markup {
  const passed = details === undefined ? [] : passedRules(details.evaluation);
  if (passed.length === 0) return html``;
  const rows = passed.map(
    ({ id, title, places }) =>
      html`<li><span class="rule">${id}</span> ${title}${places > 1 ? `（${places}）` : ''}</li>`,
  );
  return html`<details class="holding">
    <summary>${words.passedRules}（${passed.length}）</summary>
    <ul class="passed">
      ${rows}
    </ul>
  </details> `;
}
