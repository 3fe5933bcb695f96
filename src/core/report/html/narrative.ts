import { narrativeText as say, reportText } from '../../messages';
import type { NarrativeClaim, TextSource } from '../../narrative';
import type { Report } from '../types';
import type { Markup } from './markup';
import { html, when } from './markup';

const WEIGHT: readonly NarrativeClaim['verdict'][] = [
  'error',
  'suspect',
  'explain',
  'hint',
  'rounding',
  'notRun',
  'passed',
];

/** The text with what was found in it, and every figure marked by its verdict. */
export function drawNarrative({ narrative }: Report, text: TextSource | undefined): Markup {
  if (narrative === undefined) return html``;
  const findings = WEIGHT.slice(0, 4).flatMap((verdict) => narrative.filter((claim) => claim.verdict === verdict));
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

/** A paragraph cut where claims begin and end; a figure of several claims has the weightiest verdict. */
function drawParagraph(words: string, claims: readonly NarrativeClaim[]): Markup {
  if (words.trim() === '') return html``;
  const cuts = [...new Set([0, words.length, ...claims.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = cuts
    .slice(0, -1)
    .map((start, at) => drawPiece(words.slice(start, cuts[at + 1]), covering(claims, start)));
  return html`<p>${pieces}</p>`;
}

function covering(claims: readonly NarrativeClaim[], at: number): NarrativeClaim | undefined {
  const over = claims.filter(({ start, end }) => start <= at && at < end);
  return WEIGHT.flatMap((verdict) => over.filter((claim) => claim.verdict === verdict))[0];
}

function drawPiece(words: string, claim: NarrativeClaim | undefined): Markup {
  return claim === undefined
    ? html`${words}`
    : html`<mark class="${claim.verdict}" title="${claim.reason}">${words}</mark>`;
}
