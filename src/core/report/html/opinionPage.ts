import { reportText } from '../../messages';
import type { Verdict } from '../../rules';
import type { Opinion, OpinionCause, OpinionCell } from '../opinion';
import type { Anchors } from './anchors';
import type { Markup } from './markup';
import { html, when } from './markup';

const words = reportText.reportWords;

/** The first page: who and when, the verdict in one sentence, what has to be done, then what need not be. */
export function drawOpinion(opinion: Opinion, anchors: Anchors): Markup {
  const { facts, verdict, causes, others } = opinion;
  return html`${drawFacts(facts)}
    <p class="verdict">${verdict}</p>
    ${when(causes.length > 0, () => drawCauses(causes, anchors))}${when(others.length > 0, () => drawOthers(opinion, anchors))}`;
}

function drawFacts(facts: Opinion['facts']): Markup {
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl> `;
}

function drawCauses(causes: readonly OpinionCause[], anchors: Anchors): Markup {
  const heads = [words.number, words.verdict, words.row, words.column, words.printed, words.proposed, words.why];
  return html`${drawFilter()}
    <table class="causes">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${causes.map((cause) => drawCause(cause, anchors))}
    </table> `;
}

/** Shown by the script of the page, which it does nothing without. */
function drawFilter(): Markup {
  const verdicts = (['error', 'suspect', 'explain'] as const).map(
    (verdict) => html`<option value="${verdict}">${reportText.verdictNames[verdict]}</option>`,
  );
  return html`<div class="filter" hidden>
    <input type="search" aria-label="${words.search}" placeholder="${words.search}" />
    <select aria-label="${words.verdict}">
      <option value="">${words.all}</option>
      ${verdicts}
    </select>
  </div> `;
}

/** One row a cell that is to be changed; number, verdict and reason span them. */
function drawCause(cause: OpinionCause, anchors: Anchors): Markup {
  const { number, verdict, cells } = cause;
  const [first, ...others] = cells;
  const span = Math.max(1, cells.length);
  return html`<tbody class="cause" data-verdict="${verdict}" id="${anchors.cause(number)}">
    <tr>
      <td rowspan="${span}" class="number">${number}</td>
      <td rowspan="${span}">${badge(verdict)}</td>
      ${drawCell(first, anchors)}
      <td rowspan="${span}" class="why">${drawWhy(cause)}</td>
    </tr>
    ${others.map(
      (cell) =>
        html`<tr>
          ${drawCell(cell, anchors)}
        </tr>`,
    )}
  </tbody>`;
}

function drawCell(cell: OpinionCell | undefined, anchors: Anchors): Markup {
  if (cell === undefined) return html`<td colspan="4">${words.whole}</td>`;
  const { row, column, printed, proposed } = cell;
  return html`<td class="place">${row} ${cellLink(cell, anchors)}</td>
    <td class="column">${column}</td>
    <td class="number">${printed}</td>
    <td class="number"><strong>${proposed}</strong></td>`;
}

function drawWhy({ why, instead, findings, more, answer }: OpinionCause): Markup {
  return html`${why}${when(instead !== '', () => html` <span class="note">${instead}</span>`)}
  ${when(
    findings.length > 0,
    () =>
      html`<ul class="findings">
        ${findings.map(({ rule, message }) => html`<li><span class="rule">${rule}</span> ${message}</li>`)}
        ${when(more !== '', () => html`<li>${more}</li>`)}
      </ul>`,
  )}${when(answer !== '', () => html`<p class="answer">${answer}</p>`)}`;
}

function drawOthers({ rounding, others }: Opinion, anchors: Anchors): Markup {
  const folded = others.filter(({ cause }) => cause.verdict === 'rounding');
  const hints = others.filter(({ cause }) => cause.verdict === 'hint');
  const places = folded.map(
    ({ number, cause }, at) => html`${at === 0 ? '' : '；'}<span id="${anchors.cause(number)}">${cause.message}</span>`,
  );
  return html`<section class="others">
    <h3>${words.others}</h3>
    ${when(folded.length > 0, () => html`<p>${rounding}${places}</p>`)}
    <ol>
      ${hints.map(({ number, cause }) => html`<li id="${anchors.cause(number)}" value="${number}">${cause.message}</li>`)}
    </ol>
  </section> `;
}

/** The verdict as a word; colour only accompanies it. */
function badge(verdict: Verdict): Markup {
  return html`<span class="badge ${verdict}">${reportText.verdictNames[verdict]}</span>`;
}

function cellLink(cell: OpinionCell, anchors: Anchors): Markup {
  const text = `${cell.sheet}!${cell.address}`;
  const anchor = anchors.cell(cell);
  return anchor === undefined
    ? html`<span class="cell">${text}</span>`
    : html`<a class="cell" href="#${anchor}">${text}</a>`;
}
