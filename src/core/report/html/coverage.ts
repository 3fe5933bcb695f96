import { formName } from '../../forms';
import { reportText } from '../../messages';
import { missingForms, notRunGroups, passedRules } from '../coverage';
import type { CheckedFile } from '../rendered';
import type { Anchors } from './anchors';
import type { Markup } from './markup';
import { html, when } from './markup';

const words = reportText.reportWords;

/** What was looked at and what was not: forms, sheets passed over, rules that did not run and why, rules that hold. */
export function drawCoverage({ report, details }: CheckedFile, anchors: Anchors): Markup {
  const missing = missingForms(report).map(formName);
  return html`<section class="coverage">
    <h3>${words.coverage}</h3>
    ${formTable(report.forms, anchors)}
    ${when(missing.length > 0, () => html`<p>${reportText.missingForms(missing)}</p>`)}
    ${skippedSheets(details)}${notRunTable({ report })}${passedTable(details)}
  </section> `;
}

function formTable(forms: CheckedFile['report']['forms'], anchors: Anchors): Markup {
  const rows = forms.map(
    ({ form, title, sheet, amountUnit }) =>
      html`<tr>
        <td>${formName(form)}</td>
        <td>${title}</td>
        <td><a href="#${anchors.sheet(sheet) ?? anchors.file}">${sheet}</a></td>
        <td>${amountUnit}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th>${words.form}</th>
        <th>${words.formTitle}</th>
        <th>${words.sheet}</th>
        <th>${words.amountUnit}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function skippedSheets(details: CheckedFile['details']): Markup {
  const skipped = details?.reading.skipped ?? [];
  if (skipped.length === 0) return html``;
  const rows = skipped.map(({ sheet, reason }) => html`<li>${sheet}：${reportText.skipReason(reason)}</li>`);
  return html`<h4>${words.skippedSheets}</h4>
    <ul>
      ${rows}
    </ul> `;
}

function notRunTable({ report }: CheckedFile): Markup {
  const groups = notRunGroups(report);
  if (groups.length === 0) return html``;
  const rows = groups.map(
    ({ reason, rules }) =>
      html`<tr>
        <td>${reason}</td>
        <td class="rule">${rules.join('、')}</td>
      </tr>`,
  );
  return html`<h4>${words.notRunRules}（${report.notRun.length}）</h4>
    <table>
      <thead>
        <tr>
          <th>${words.reason}</th>
          <th>${words.rule}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

function passedTable(details: CheckedFile['details']): Markup {
  const passed = details === undefined ? [] : passedRules(details.evaluation);
  if (passed.length === 0) return html``;
  const rows = passed.map(
    ({ id, title, places }) =>
      html`<li><span class="rule">${id}</span> ${title}${places > 1 ? `（${places}）` : ''}</li>`,
  );
  return html`<h4>${words.passedRules}（${passed.length}）</h4>
    <ul class="passed">
      ${rows}
    </ul> `;
}
