import { narrativeText as say, reportText } from '../../messages';
import type { NarrativeClaim, TextPiece, TextSource } from '../../narrative';
import { inOrder, piecesOf } from '../../narrative';
import type { Report } from '../types';
import type { Markup } from './markup';
import { html, when } from './markup';

/** Verdicts that are listed before the text. */
const TOLD: ReadonlySet<NarrativeClaim['verdict']> = new Set(['error', 'suspect', 'explain', 'hint']);

/** The text with what was found in it, and every figure marked by its verdict. */
export function drawNarrative({ narrative }: Report, text: TextSource | undefined): Markup {
  if (narrative === undefined) return html``;
  const findings = inOrder(narrative.filter(({ verdict }) => TOLD.has(verdict)));
  return html`<h3>${say.headings.title}</h3>
    ${when(
      findings.length > 0,
      () =>
        html`<ol class="claims">
          ${findings.map(drawClaim)}
        </ol>`,
    )}
    ${
      text === undefined
        ? html``
        : html`<div class="narrative">
            ${text.paragraphs.map(({ text: words }, at) =>
              drawParagraph(
                words,
                narrative.filter(({ paragraph }) => paragraph === at),
              ),
            )}
          </div>`
    }`;
}

function drawClaim({ id, verdict, printed, expected, reason, sentence, corrected }: NarrativeClaim): Markup {
  const right = expected === '' ? html`` : html`，${say.headings.shouldRead} <strong>${expected}</strong>`;
  return html`<li class="cause">
    <p>${badge(verdict)} “${printed}”${right}：${reason} <span class="rule">${id}</span></p>
    <p class="note">${sentence}</p>
    ${corrected === undefined ? html`` : html`<p class="note">${say.headings.corrected}：${corrected}</p>`}
  </li>`;
}

function badge(verdict: NarrativeClaim['verdict']): Markup {
  const name =
    verdict === 'passed'
      ? reportText.reportWords.passed
      : verdict === 'notRun'
        ? reportText.reportWords.notRun
        : reportText.verdictNames[verdict];
  return html`<span class="badge ${verdict}">${name}</span>`;
}

function drawParagraph(words: string, claims: readonly NarrativeClaim[]): Markup {
  return words.trim() === '' ? html`` : html`<p>${piecesOf(words, claims).map(drawPiece)}</p>`;
}

/** A figure of several claims has the weightiest verdict. */
function drawPiece({ words, claims: [claim] }: TextPiece): Markup {
  return claim === undefined
    ? html`${words}`
    : html`<mark class="${claim.verdict}" title="${claim.reason}">${words}</mark>`;
}
