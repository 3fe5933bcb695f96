import type { Subject } from '../check/subjects';

/** What the user has said about a finding, or about a rule as a whole, for this workbook. */
export interface Remark {
  readonly kind: 'reason' | 'setAside';
  readonly rule: string;
  /** The id of the finding (rule, line or code, column); `null` for the rule as a whole. */
  readonly place: string | null;
  /** The figures it was said about; empty for a whole rule. */
  readonly figures: string;
  /** The reason; empty for what was merely set aside. */
  readonly text: string;
}

/** A remark on a finding, and whether the figures have changed since, so that it has to be confirmed. */
export interface RemarkState {
  readonly remark: Remark;
  readonly stale: boolean;
}

/** The longest reason that is kept, in characters; what is beyond is cut off. */
export const REASON_LENGTH = 500;

/** The user's reason for a finding. */
export function reason(subject: Subject, text: string): Remark {
  return { kind: 'reason', ...subject, text: text.trim().slice(0, REASON_LENGTH) };
}

/** The user sets a finding aside. @param text why; may be empty */
export function setAside(subject: Subject, text = ''): Remark {
  return { kind: 'setAside', ...subject, text: text.trim().slice(0, REASON_LENGTH) };
}

/** The user sets a whole rule aside. */
export function setRuleAside(rule: string): Remark {
  return { kind: 'setAside', rule, place: null, figures: '', text: '' };
}

/**
 * Remarks with one more, in place of the one of its kind on the same subject; a new reason also takes the place of what was
 * set aside for other figures. An empty reason withdraws the one that was given.
 */
export function withRemark(remarks: readonly Remark[], remark: Remark): readonly Remark[] {
  const others = withoutRemark(remarks, remark);
  if (remark.kind === 'setAside') return [...others, remark];
  if (remark.text === '') return others;
  return [...others.filter((each) => !isOn(each, remark) || each.figures === remark.figures), remark];
}

/** Remarks without the one of this kind on this subject (or, with `place: null`, on the rule as a whole). */
export function withoutRemark(
  remarks: readonly Remark[],
  remark: Pick<Remark, 'kind' | 'rule' | 'place'>,
): readonly Remark[] {
  return remarks.filter((each) => each.kind !== remark.kind || !isOn(each, remark));
}

/**
 * The remark that counts on every finding that has one, by finding id. A remark on the finding itself comes before one on its
 * rule, unless it is stale; of two on the finding that it was set aside counts, and to be confirmed is the reason.
 */
export function remarksOn(
  subjects: ReadonlyMap<string, Subject>,
  remarks: readonly Remark[],
): ReadonlyMap<string, RemarkState> {
  const states = new Map<string, RemarkState>();
  for (const [id, subject] of subjects) {
    const state = remarkOn(subject, remarks);
    if (state !== undefined) states.set(id, state);
  }
  return states;
}

/** Ids of the findings that are set aside and still what they were. */
export function asideOf(states: ReadonlyMap<string, RemarkState>): ReadonlySet<string> {
  const aside = [...states].filter(([, { remark, stale }]) => remark.kind === 'setAside' && !stale);
  return new Set(aside.map(([id]) => id));
}

function remarkOn(subject: Subject, remarks: readonly Remark[]): RemarkState | undefined {
  const own = remarks.filter((remark) => isOn(remark, subject));
  const fresh = own.filter(({ figures }) => figures === subject.figures);
  const whole = remarks.find(({ rule, place }) => rule === subject.rule && place === null);
  const valid = ofKind(fresh, 'setAside') ?? ofKind(fresh, 'reason') ?? whole;
  if (valid !== undefined) return { remark: valid, stale: false };
  const stale = ofKind(own, 'reason') ?? own[0];
  return stale === undefined ? undefined : { remark: stale, stale: true };
}

function ofKind(remarks: readonly Remark[], kind: Remark['kind']): Remark | undefined {
  return remarks.find((remark) => remark.kind === kind);
}

function isOn(remark: Remark, { rule, place }: Pick<Remark, 'rule' | 'place'>): boolean {
  return remark.rule === rule && remark.place === place;
}
