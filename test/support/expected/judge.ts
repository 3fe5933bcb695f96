import type { Cause, Finding, Report } from '../../../src/core/report';
import { causesOf, findingsOf, isAccused, isAt, isGrave, matchesOf, reasonsOf, sameAmount } from './matching';
import type { Expectation } from './types';

/** The workbooks are small, so forms are missing: what the presence rules find does not count. */
const PRESENCE = ['F1', 'F4', 'F7', 'F7b', 'F8', 'F9', 'F9b'];

/** What of the report is expected, and so is not counted among the rest. */
interface Expected {
  readonly findings: ReadonlySet<string>;
  readonly causes: ReadonlySet<Cause>;
}

/** In what the report differs from the expectation; empty where it is as it should be. */
export function judge(report: Report, expectation: Expectation): string[] {
  return differences(report, expectation, expectedIn(report, [expectation]));
}

function differences(report: Report, expectation: Expectation, expected: Expected): string[] {
  return [
    ...formsDiffer(report, expectation),
    ...missing(report, expectation),
    ...beyond(report, expectation, expected),
    ...accused(report, expectation),
    ...said(report, expectation),
    ...noneHolds(report, expectation, expected),
  ];
}

function formsDiffer({ forms }: Report, expectation: Expectation): string[] {
  return Object.entries(expectation.forms ?? {}).flatMap(([sheet, wanted]) => {
    const read = forms.filter((form) => form.sheet === sheet).map(({ form }): string => form);
    const right =
      wanted === null
        ? read.length === 0
        : wanted.startsWith('!')
          ? !read.includes(wanted.slice(1))
          : read.includes(wanted);
    return right ? [] : [`forms: ${sheet} 应为 ${wanted ?? '无'}，读作 ${read.join('、') || '无'}`];
  });
}

function missing(report: Report, { causes = [], breaks = [] }: Expectation): string[] {
  return [
    ...causes
      .filter((cause) => causesOf(report, cause).length === 0)
      .map((cause) => `causes: 没有 ${JSON.stringify(cause)}`),
    ...breaks
      .filter((each) => findingsOf(report, each).length === 0)
      .map((each) => `breaks: 没有 ${JSON.stringify(each)}`),
  ];
}

/** All that any of the expectations expects, with the causes it hangs below and all that hangs there. */
function expectedIn(report: Report, expectations: readonly Expectation[]): Expected {
  const all = expectations.flatMap((each) => [each, ...(each.either ?? [])]);
  const found = new Set([
    ...all
      .flatMap(({ breaks = [] }) => breaks)
      .flatMap((each) => findingsOf(report, each))
      .map(({ id }) => id),
    ...all
      .flatMap(({ says = [] }) => says)
      .flatMap((each) => matchesOf(report, each).findings)
      .map(({ id }) => id),
  ]);
  const named = all.flatMap(({ causes = [] }) => causes).flatMap((each) => causesOf(report, each));
  const causes = new Set([...named, ...report.causes.filter(({ findings }) => findings.some((id) => found.has(id)))]);
  return { causes, findings: new Set([...found, ...[...causes].flatMap(({ findings }) => findings)]) };
}

function beyond(report: Report, expectation: Expectation, expected: Expected): string[] {
  const { onlyThese = false, clean = false, oneCause = false } = expectation;
  const others = report.findings.filter(
    (finding) => isGrave(finding) && !expected.findings.has(finding.id) && !isIgnored(finding, expectation),
  );
  const amounts = others.filter(({ difference }) => difference !== undefined);
  const words = others.filter(({ difference }) => difference === undefined);
  const proposing = report.causes.filter((cause) => isGrave(cause) && !expected.causes.has(cause) && proposes(cause));
  const weighty = report.causes.filter((cause) => isGrave(cause) && (proposes(cause) || hasDifference(cause, report)));
  return [
    ...(onlyThese ? amounts.map((finding) => `onlyThese: ${saying(finding)}`) : []),
    ...(onlyThese ? proposing.map(({ message }) => `onlyThese: ${message}`) : []),
    ...(clean ? words.map((finding) => `clean: ${saying(finding)}`) : []),
    ...(oneCause && weighty.length > 1 ? [`oneCause: ${weighty.map(({ message }) => message).join(' / ')}`] : []),
  ];
}

function isIgnored({ rule }: Finding, { ignore = [] }: Expectation): boolean {
  return [...PRESENCE, ...ignore].some((ignored) => rule === ignored || rule.startsWith(`${ignored}-`));
}

function saying({ rule, message, cells }: Finding): string {
  return `${rule} ${message} [${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}]`;
}

function proposes({ suspects }: Cause): boolean {
  return suspects.some(isAccused);
}

function hasDifference({ findings }: Cause, report: Report): boolean {
  return report.findings.some(({ id, difference }) => difference !== undefined && findings.includes(id));
}

function accused(report: Report, { neverAccuse = [], ifProposed = [], together = [] }: Expectation): string[] {
  const causes = report.causes.filter(({ verdict }) => verdict !== 'explain');
  const suspects = causes.flatMap((cause) => cause.suspects.filter(isAccused).map((suspect) => ({ cause, suspect })));
  return suspects.flatMap(({ cause, suspect }) => {
    const { sheet, address, proposed } = suspect;
    const place = `${sheet}!${address} → ${proposed}`;
    const never = neverAccuse.some((cell) => isAt(suspect, cell));
    const other = ifProposed.find(
      ([where, cell, amount]) => isAt(suspect, [where, cell]) && !sameAmount(proposed, amount),
    );
    const alone = together.filter(
      ([first, ...rest]) =>
        first !== undefined &&
        isAt(suspect, first) &&
        !rest.every((cell) => cause.suspects.some((each) => isAccused(each) && isAt(each, cell))),
    );
    return [
      ...(never ? [`neverAccuse: ${place}`] : []),
      ...(other === undefined ? [] : [`ifProposed: ${place}，应为 ${other[2]}`]),
      ...(alone.length === 0 ? [] : [`together: ${place} 单独被指`]),
    ];
  });
}

function said(report: Report, { says = [], neverSays = [] }: Expectation): string[] {
  const asked = says.filter(
    ({ unless = {} }) =>
      !Object.entries(unless).some(([sheet, form]) =>
        report.forms.some((read) => read.sheet === sheet && read.form === form),
      ),
  );
  const messages = [...report.findings, ...report.causes].map(({ message }) => message);
  const all = [...messages, ...reasonsOf(report)];
  return [
    ...asked.filter((saying) => !matchesOf(report, saying).any).map(({ pattern }) => `says: 没有 ${pattern}`),
    ...neverSays.flatMap((pattern) =>
      all.filter((message) => new RegExp(pattern, 's').test(message)).map((message) => `neverSays: ${message}`),
    ),
  ];
}

function noneHolds(report: Report, { either = [] }: Expectation, expected: Expected): string[] {
  const unmet = either.map((each) => differences(report, each, expected));
  if (either.length === 0 || unmet.some(({ length }) => length === 0)) return [];
  return [`either: ${unmet.map((each) => each.join('；')).join(' ｜ ')}`];
}
