import type { WaitOptions, WorkbookHost } from '../../app/ports';
import type { Remark, RemarkState } from '../../app/kept/remarks';
import { reason, remarksOn, setAside, setRuleAside, withRemark, withoutRemark } from '../../app/kept/remarks';
import { answersOf } from '../../app/kept/reasons';
import type { Stored } from '../../app/kept/stored';
import { keep, readKept } from '../../app/kept/stored';
import type { Answers } from '../../core/report';
import type { Subject } from '../../app/check/subjects';
import type { AsideView } from '../model/state';
import type { Card, PaneCheck } from '../model/types';
import { answerStrings } from '../answerStrings';
import type { GivenAnswers } from './ports';

/** What the user has said about findings and rules of this workbook; kept in the workbook itself. */
export class Remarking {
  #remarks: readonly Remark[] = [];
  #subjects: ReadonlyMap<string, Subject> = new Map();
  /** The cause that each finding belongs to. */
  #causes: ReadonlyMap<string, string> = new Map();

  constructor(private readonly host: WorkbookHost) {}

  /** @returns all that the workbook keeps */
  async load(options?: WaitOptions): Promise<Stored> {
    const stored = await readKept(this.host, options);
    this.#remarks = stored.remarks;
    return stored;
  }

  /** A new check: what every finding is about now. */
  follow(subjects: ReadonlyMap<string, Subject>): void {
    this.#subjects = subjects;
  }

  explain(card: Card, text: string): Promise<void> {
    return this.#say(this.#subjectsOf(card).map((subject) => reason(subject, text)));
  }

  setAside(card: Card, text = ''): Promise<void> {
    return this.#say(this.#subjectsOf(card).map((subject) => setAside(subject, text)));
  }

  setRuleAside(rule: string): Promise<void> {
    return this.#say([setRuleAside(rule)]);
  }

  /** @param key of an `AsideView` */
  restore(key: string): Promise<void> {
    const found = this.#remarks.filter((remark) => remark.kind === 'setAside' && keyOf(remark, this.#causes) === key);
    return found.length === 0 ? Promise.resolve() : this.#keep((remarks) => found.reduce(withoutRemark, remarks));
  }

  /** All that was said went by another way. */
  forget(): void {
    this.#remarks = [];
  }

  states(): ReadonlyMap<string, RemarkState> {
    return remarksOn(this.#subjects, this.#remarks);
  }

  /** What was said about the findings as they are now, and the rules that are set aside. */
  answers(): GivenAnswers {
    const rules = this.#remarks.filter(({ place }) => place === null).map(({ rule }) => rule);
    return { findings: this.views(), rules };
  }

  views(): Answers {
    return answersOf(this.states());
  }

  /** What is set aside, as the list of the pane shows it: one entry a cause, however many findings it has. */
  asideViews(check: PaneCheck | undefined): readonly AsideView[] {
    this.#causes = causesByFinding(check);
    const states = [...this.states().values()];
    const entries = new Map<string, AsideView>();
    for (const remark of this.#remarks) {
      if (remark.kind !== 'setAside') continue;
      const key = keyOf(remark, this.#causes);
      const stale = states.some((state) => state.remark === remark && state.stale);
      const known = entries.get(key);
      entries.set(key, known ?? { key, text: this.#textOf(remark, check), stale });
      if (known !== undefined && stale) entries.set(key, { ...known, stale });
    }
    return [...entries.values()];
  }

  #textOf(remark: Remark, check: PaneCheck | undefined): string {
    const title = check?.rules.get(remark.rule)?.title ?? remark.rule;
    if (remark.place === null) return answerStrings.asideRule(title);
    const cause = check?.report.causes.find(({ id }) => id === this.#causes.get(remark.place ?? ''));
    const text = cause?.message ?? title;
    return remark.text === '' ? text : answerStrings.asideReason(text, remark.text);
  }

  #subjectsOf(card: Card): readonly Subject[] {
    return card.findings.flatMap(({ id }) => this.#subjects.get(id) ?? []);
  }

  #say(remarks: readonly Remark[]): Promise<void> {
    return this.#keep((there) => remarks.reduce(withRemark, there));
  }

  /** Changes what the workbook holds now: a colleague may have written into it, too. */
  async #keep(change: (remarks: readonly Remark[]) => readonly Remark[]): Promise<void> {
    const { remarks } = await keep(this.host, (stored) => ({ remarks: change(stored.remarks) }));
    this.#remarks = remarks;
  }
}

/** Findings of one cause are set aside and taken back together. */
function keyOf({ rule, place }: Remark, causes: ReadonlyMap<string, string>): string {
  const cause = place === null ? undefined : causes.get(place);
  return cause === undefined ? JSON.stringify([rule, place]) : JSON.stringify([cause]);
}

function causesByFinding(check: PaneCheck | undefined): ReadonlyMap<string, string> {
  return new Map(check?.report.causes.flatMap(({ id, findings }) => findings.map((finding) => [finding, id] as const)));
}
