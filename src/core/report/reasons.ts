import { causeCounts } from './counts';
import type { Cause, Report, ReportReason } from './types';

/** What the user has said about a finding. */
export interface Answer {
  readonly kind: 'reason' | 'setAside';
  /** The reason; empty for what was merely set aside. */
  readonly text: string;
  /** The figures have changed since: it has to be confirmed. */
  readonly stale: boolean;
}

/** Answers by finding id. */
export type Answers = ReadonlyMap<string, Answer>;

/** What was said about a cause: what has to be confirmed first; `undefined` where nothing was. */
export function answerTo({ findings }: Pick<Cause, 'findings'>, answers: Answers): Answer | undefined {
  const own = findings.flatMap((id) => answers.get(id) ?? []);
  return own.find(({ stale }) => stale) ?? own[0];
}

/** Whether all findings of a cause are set aside and still what they were. */
export function isSetAside({ findings }: Pick<Cause, 'findings'>, answers: Answers): boolean {
  const aside = (answer: Answer | undefined): boolean => answer?.kind === 'setAside' && !answer.stale;
  return findings.length > 0 && findings.every((id) => aside(answers.get(id)));
}

/** Whether a reason was asked for and given: such a cause is counted apart. An error stays one whatever is said about it. */
export function isExplained(cause: Pick<Cause, 'verdict'>, answer: Answer | undefined): boolean {
  return cause.verdict === 'explain' && answer?.kind === 'reason' && !answer.stale;
}

/**
 * A report with what the user has said, its causes counted without those that are explained or set aside.
 * @param rules ids of the rules that are set aside as a whole
 */
export function withReasons(report: Report, answers: Answers, rules: readonly string[] = []): Report {
  if (answers.size === 0 && rules.length === 0) return report;
  const aside = report.causes.filter((cause) => isSetAside(cause, answers));
  const explained = report.causes.filter((cause) => isExplained(cause, answerTo(cause, answers)));
  const answered = new Set([...aside, ...explained]);
  const open = report.causes.filter((cause) => !answered.has(cause));
  const counts = { causes: causeCounts(open), explained: explained.length, setAside: aside.length };
  const whole = rules.map((rule): ReportReason => ({ rule, kind: 'setAside', reason: '', stale: false }));
  return {
    ...report,
    reasons: [...report.causes.flatMap((cause) => reasonOf(cause, answers)), ...whole],
    summary: { ...report.summary, ...counts },
  };
}

function reasonOf(cause: Cause, answers: Answers): ReportReason[] {
  const answer = answerTo(cause, answers);
  if (answer === undefined) return [];
  if (answer.kind === 'setAside' && !answer.stale && !isSetAside(cause, answers)) return [];
  const kind = answer.kind === 'reason' ? 'explained' : 'setAside';
  return [{ cause: cause.id, kind, reason: answer.text, stale: answer.stale }];
}

/** Reasons by the id of their cause. */
export function reasonsByCause({ reasons }: Report): ReadonlyMap<string, ReportReason> {
  return new Map(reasons.flatMap((reason) => (reason.cause === undefined ? [] : [[reason.cause, reason] as const])));
}
