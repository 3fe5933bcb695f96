import type { Section } from '../sections/sections';
import type { ItemName } from '../subjects/codedRows';
import type { Subject } from '../subjects/types';
import type { TextContext } from './context';
import type { Base, Fact, Statement } from './types';

/** The frame being filled while a text is read. */
export class Frame {
  current: Statement | undefined;
  /** Wholes the sentence is inside of, innermost last. */
  wholes: Statement[] = [];
  /** How many of them were opened by the paragraphs before. */
  inherited = 0;
  /** The base that the sentence, or the whole around it, compares with. */
  base: Base | undefined;
  heading: ItemName | undefined;
  /** Whether the parts of the innermost whole are still to come (其中：). */
  opened = false;
  /** Whether the paragraphs below are parts of what was opened last. */
  listing = false;
  /** The earlier year that the sentence is about. */
  past: number | undefined;
  /** Whether the sentence before ended in a reason. */
  explaining = false;
  readonly statements: Statement[] = [];

  /** The year a section of a budget looks back on (二、2021年决算情况), whose amounts are that year's. */
  get lookedBackOn(): number | undefined {
    return this.past ?? lookedBackOn(this.section, this.context);
  }

  constructor(
    readonly context: TextContext,
    public section: Section,
  ) {}

  /** A new subject empties the frame; the one it already has goes on. */
  begin(subject: Subject | undefined, label: string): void {
    const same = subject !== undefined && this.current?.subject?.id === subject.id;
    // A part that is called like its whole (其中：当年支出) is something else.
    if (same && this.opened) this.start(undefined, label);
    else if (!same) this.start(subject, label);
  }

  /** A new statement, whatever there was before. */
  start(subject: Subject | undefined, label: string): Statement {
    if (subject?.within !== undefined) this.closeTo(subject.within);
    this.opened = false;
    const started = { section: this.section, subject, label, facts: [], wholes: [...this.wholes] };
    this.current = started;
    this.statements.push(started);
    return started;
  }

  /** A sentence that goes on after a list of parts may be about the whole or about the last of them. */
  beginDoubtful(): void {
    const { current } = this;
    if (current === undefined) return;
    const wholes = [...current.wholes, current];
    this.current = { section: this.section, subject: undefined, label: '', facts: [], wholes, doubtful: true };
    this.statements.push(this.current);
  }

  /** What follows is a part of what was said last. */
  open(): void {
    const { current } = this;
    if (current === undefined || this.wholes.includes(current)) return;
    this.wholes.push(current);
    this.opened = true;
  }

  add(fact: Fact): void {
    if (this.current === undefined) this.begin(undefined, '');
    this.current?.facts.push(fact);
  }

  /** Parts of an inner whole are over where a part of an outer one is named. */
  private closeTo(whole: string): void {
    const at = this.wholes.map(({ subject }) => subject?.id).lastIndexOf(whole);
    if (at >= 0) this.wholes.length = at + 1;
  }
}

/** The earlier year whose accounts a section of a budget tells, `undefined` for every other section. */
export function lookedBackOn({ title }: Section, { ofBudget, year }: TextContext): number | undefined {
  if (!ofBudget || year === undefined) return undefined;
  const named = Number(/((?:19|20)\d\d)年.*(?:决算|执行|完成)/.exec(title)?.[1]);
  return named < year ? named : undefined;
}
