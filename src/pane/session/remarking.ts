import type { WaitOptions, WorkbookHost } from '../../app/ports';
import type { Remark, RemarkState } from '../../app/kept/remarks';
import { reason, remarksOn, setAside, setRuleAside, withRemark, withoutRemark } from '../../app/kept/remarks';
import type { Stored } from '../../app/kept/stored';
import { keep, readKept } from '../../app/kept/stored';
import type { Subject } from '../../app/check/subjects';
import type { AsideView } from '../model/state';
import type { Card, PaneCheck, RemarkView } from '../model/types';
import { strings } from '../strings';

/** What the user has said about findings and rules of this workbook; kept in the workbook itself. */
export class Remarking {
  #remarks: readonly Remark[] = [];
  #subjects: ReadonlyMap<string, Subject> = new Map();

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

  setAside(card: Card): Promise<void> {
    return this.#say(this.#subjectsOf(card).map(setAside));
  }

  setRuleAside(rule: string): Promise<void> {
    return this.#say([setRuleAside(rule)]);
  }

  /** @param key of an `AsideView` */
  restore(key: string): Promise<void> {
    const found = this.#remarks.find((remark) => remark.kind === 'setAside' && keyOf(remark) === key);
    return found === undefined ? Promise.resolve() : this.#keep((remarks) => withoutRemark(remarks, found));
  }

  /** All that was said went by another way. */
  forget(): void {
    this.#remarks = [];
  }

  states(): ReadonlyMap<string, RemarkState> {
    return remarksOn(this.#subjects, this.#remarks);
  }

  views(): ReadonlyMap<string, RemarkView> {
    const views = [...this.states()].map(([id, { remark, stale }]): [string, RemarkView] => [
      id,
      { kind: remark.kind, text: remark.text, stale },
    ]);
    return new Map(views);
  }

  /** What is set aside, as the list of the pane shows it. */
  asideViews(check: PaneCheck | undefined): readonly AsideView[] {
    const states = [...this.states().values()];
    return this.#remarks
      .filter(({ kind }) => kind === 'setAside')
      .map((remark) => ({
        key: keyOf(remark),
        text: this.#textOf(remark, check),
        stale: states.some((state) => state.remark === remark && state.stale),
      }));
  }

  #textOf(remark: Remark, check: PaneCheck | undefined): string {
    const title = check?.rules.get(remark.rule)?.title ?? remark.rule;
    if (remark.place === null) return strings.asideRule(title);
    const id = [...this.#subjects].find(([, { rule, place }]) => rule === remark.rule && place === remark.place)?.[0];
    return check?.report.findings.find((finding) => finding.id === id)?.message ?? title;
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

function keyOf({ rule, place }: Remark): string {
  return JSON.stringify([rule, place]);
}
