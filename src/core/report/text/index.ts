import { formName } from '../../forms';
import { reportText } from '../../messages';
import { missingForms, notRunGroups } from '../coverage';
import type { CheckedFile } from '../rendered';
import type { GraveCounts } from '../sections';
import { isGrave } from '../sections';
import type { Report } from '../types';
import { renderCauses } from './causes';
import type { Paint } from './paint';
import { colourful, plain } from './paint';
import { printableText } from './printable';
import { renderNarrative } from './narrative';

const RULES_NAMED = 6;

/** A report for a terminal, ending in a line break. Escape codes only where `colour` asks for them. */
export function renderText({ report, details }: CheckedFile, { colour = false } = {}): string {
  const paint = colour ? colourful : plain;
  const head = paint('strong', report.file);
  if (report.error !== undefined) return printableText([head, `  ${report.error.message}`, ''].join('\n'), colour);
  const lines = [
    head,
    ...(report.forms.length === 0 && report.narrative !== undefined ? [] : about(report)),
    ...renderCauses(report, paint),
    ...renderNarrative(report, paint),
    '',
    ...coverage(report, details, paint),
    closing(report, paint),
    '',
  ];
  return printableText(lines.join('\n'), colour);
}

function about(report: Report): string[] {
  const { forms } = report;
  const facts = [
    ...distinct(forms.flatMap(({ entity }) => entity ?? [])),
    ...distinct(forms.flatMap(({ fiscalYear }) => fiscalYear ?? [])).map(reportText.fiscalYear),
    distinct(forms.map(({ amountUnit }) => amountUnit)).join('、'),
    reportText.formCount(forms.length),
  ];
  const missing = missingForms(report).map(formName);
  return [`  ${facts.join(' · ')}`, ...(missing.length === 0 ? [] : [`  ${reportText.missingForms(missing)}`])];
}

function coverage(report: Report, details: CheckedFile['details'], paint: Paint): string[] {
  const skipped = (details?.reading.skipped ?? [])
    .filter(({ reason }) => reason !== 'ours' && reason !== 'notAForm')
    .map(({ sheet, reason }) => `  ${reportText.onSheet(sheet)}：${reportText.skipReason(reason)}`);
  const groups = notRunGroups(report).map(({ reason, rules }) => {
    const named = rules.slice(0, RULES_NAMED).join('、');
    return `  ${reason}（${named}${rules.length > RULES_NAMED ? ` ${reportText.moreCells(rules.length)}` : ''}）`;
  });
  const notRun = groups.length === 0 ? [] : [reportText.notRunFolded(report.notRun.length), ...groups];
  return [...skipped, ...notRun].map((line) => paint('faint', line));
}

function closing({ forms, summary }: Report, paint: Paint): string {
  const { narrative } = summary;
  const look = lookOf([summary, ...(narrative === undefined ? [] : [narrative])]);
  if (forms.length === 0 && narrative !== undefined) return paint(look, reportText.closing(narrative));
  const inText = narrative === undefined ? '' : `；${reportText.graveInText(narrative.error, narrative.suspect)}`;
  return paint(look, reportText.closing(summary) + inText);
}

function lookOf(counts: readonly GraveCounts[]): 'error' | 'suspect' | 'strong' {
  if (counts.some(({ error }) => error > 0)) return 'error';
  return counts.some(isGrave) ? 'suspect' : 'strong';
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
