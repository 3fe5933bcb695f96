import { formName } from '../../forms';
import { causeText, reportText } from '../../messages';
import { grouped } from '../../money';
import { suspectsOf } from '../sections';
import type { Finding, ReportCell, Suspect } from '../types';
import type { Anchors } from './anchors';
import type { Markup } from './markup';
import { html, when } from './markup';
import type { NumberedCause, NumberedSection } from './marks';

const words = reportText.reportWords;

/** What was found in one form, cause by cause. */
export function drawSection({ form, causes }: NumberedSection, anchors: Anchors): Markup {
  const heading = form === undefined ? words.whole : `${formName(form.form)} ${form.title}`;
  return html`<section class="causes">
    <h4>${heading}</h4>
    <ol>
      ${causes.map((cause) => drawCause(cause, anchors))}
    </ol>
  </section> `;
}

function drawCause({ number, cause, findings, cells }: NumberedCause, anchors: Anchors): Markup {
  const suspects = suspectsOf(cause);
  const own = findings.filter(({ message }) => message !== cause.message);
  return html`<li id="${anchors.cause(number)}" value="${number}" class="cause">
    <p>${badge(cause.verdict)} ${cause.message}${when(own.length < findings.length, () => ruleTag(findings))}</p>
    ${suspects.length > 0 ? suspectTable(suspects, anchors) : cellList(cells, anchors)}
    ${when(
      own.length > 0,
      () =>
        html`<ul class="findings">
          ${own.map(drawFinding)}
        </ul>`,
    )}
  </li> `;
}

/** The verdict as a word; colour only accompanies it. */
export function badge(verdict: Finding['verdict']): Markup {
  return html`<span class="badge ${verdict}">${reportText.verdictNames[verdict]}</span>`;
}

function ruleTag(findings: readonly Finding[]): Markup {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return html` <span class="rule">${rules.join('、')}</span>`;
}

function drawFinding({ rule, message }: Finding): Markup {
  return html`<li><span class="rule">${rule}</span> ${message}</li>`;
}

function suspectTable(suspects: readonly Suspect[], anchors: Anchors): Markup {
  return html`<table class="suspects">
    <tbody>
      ${suspects.map((suspect) => suspectRow(suspect, anchors))}
    </tbody>
  </table>`;
}

function suspectRow(suspect: Suspect, anchors: Anchors): Markup {
  const { printed, proposed, slip } = suspect;
  return html`<tr>
    <td>${cellLink(suspect, anchors)}</td>
    <td class="number">${words.printed} ${printed === '' ? words.blank : grouped(printed)}</td>
    <td class="number">
      ${when(proposed !== null, () => html`${words.proposed} <strong>${grouped(proposed ?? '')}</strong>`)}
    </td>
    <td>${causeText.slipRemark(slip)}</td>
  </tr>`;
}

function cellList(cells: readonly ReportCell[], anchors: Anchors): Markup {
  if (cells.length === 0) return html``;
  const links = cells.flatMap((cell, index) => (index === 0 ? [] : [html`、`]).concat(cellLink(cell, anchors)));
  return html`<p class="cells">${links}</p>`;
}

function cellLink(cell: ReportCell, anchors: Anchors): Markup {
  const text = `${cell.sheet}!${cell.address}`;
  const anchor = anchors.cell(cell);
  return anchor === undefined ? html`${text}` : html`<a href="#${anchor}">${text}</a>`;
}
