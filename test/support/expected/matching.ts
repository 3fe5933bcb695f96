import { parseRange } from '../../../src/core/grid';
import type { Cause, Finding, Report, Suspect } from '../../../src/core/report';
import type { ExpectedBreak, ExpectedCause, ExpectedCell, ExpectedCells, ExpectedSaying } from './types';

const GRAVE: readonly string[] = ['error', 'suspect'];

export function isGrave({ verdict }: { readonly verdict: string }): boolean {
  return GRAVE.includes(verdict);
}

/** The findings that an expected break is about. */
export function findingsOf(report: Report, expected: ExpectedBreak): Finding[] {
  return report.findings.filter(
    (finding) =>
      (expected.verdict === undefined ? isGrave(finding) : finding.verdict === expected.verdict) &&
      finding.difference !== undefined &&
      Math.abs(Number(finding.difference)) === Number(expected.difference) &&
      choices(expected).some((cells) => cells.every((cell) => finding.cells.some((each) => isAt(each, cell)))),
  );
}

/** The causes whose first suspects are exactly the expected ones, in any order. */
export function causesOf(report: Report, expected: ExpectedCause): Cause[] {
  return report.causes.filter(
    ({ verdict, suspects }) =>
      verdict === expected.verdict &&
      choices(expected).some((cells) => suspectsAre(suspects, cells, expected.proposed)),
  );
}

function suspectsAre(
  suspects: readonly Suspect[],
  cells: readonly ExpectedCell[],
  proposed: ExpectedCause['proposed'],
): boolean {
  const first = suspects.slice(0, cells.length);
  return cells.every((cell, index) => {
    const suspect = first.find((each) => isAt(each, cell));
    const amount = Array.isArray(proposed) ? (proposed as readonly string[])[index] : proposed;
    return suspect !== undefined && (typeof amount !== 'string' || sameAmount(suspect.proposed, amount));
  });
}

function choices({ cells, anyOf }: ExpectedCells): readonly (readonly ExpectedCell[])[] {
  return anyOf ?? (cells === undefined ? [] : [cells]);
}

/** The messages of findings, causes and rules not run that a saying looks through; each with the cells it names. */
export function matchesOf(
  report: Report,
  saying: ExpectedSaying,
): { readonly findings: Finding[]; readonly any: boolean } {
  const wanted = [saying.in].flat();
  const here = (verdict: string): boolean => wanted.includes('any') || wanted.includes(verdict);
  const pattern = new RegExp(saying.pattern, 's');
  const findings = report.findings.filter(
    (finding) => here(finding.verdict) && pattern.test(`${finding.message} ${placesOf(finding.cells)}`),
  );
  const causes = report.causes.filter(
    (cause) => here(cause.verdict) && pattern.test(`${cause.message} ${placesOf(cause.suspects)}`),
  );
  const reasons = reasonsOf(report).filter((reason) => here('notRun') && pattern.test(reason));
  const below = report.findings.filter(({ id }) => causes.some((cause) => cause.findings.includes(id)));
  return { findings: [...findings, ...below], any: findings.length + causes.length + reasons.length > 0 };
}

export function reasonsOf({ notRun, error }: Report): string[] {
  return [...notRun.map(({ reason }) => reason), ...(error === undefined ? [] : [error.message])];
}

function placesOf(cells: readonly { readonly sheet: string; readonly address: string }[]): string {
  return cells.map(({ sheet, address }) => `${sheet}!${address}`).join(' ');
}

/** Whether the cell is the expected one, or within the expected range. */
export function isAt(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  [expectedSheet, expected]: ExpectedCell,
): boolean {
  const cell = parseRange(address);
  const range = parseRange(expected);
  if (sheet !== expectedSheet || cell === undefined || range === undefined) return false;
  const rows = cell.top >= range.top && cell.bottom <= range.bottom;
  return rows && cell.left >= range.left && cell.right <= range.right;
}

/** Whether a value is proposed for the suspect. */
export function isAccused({ proposed }: { readonly proposed?: string | null }): boolean {
  return typeof proposed === 'string' && proposed !== '';
}

export function sameAmount(left: string | null | undefined, right: string): boolean {
  return typeof left === 'string' && Number(left.replace(/,/g, '')) === Number(right.replace(/,/g, ''));
}
