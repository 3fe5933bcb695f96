import type { FormId } from '../forms';
import type { BlankRelation, FormulaRule, NotRun, Outcome } from './types';

/** What a rule comes to, gathered place by place. */
export class Evaluated {
  readonly outcomes: Outcome[] = [];
  readonly blank: BlankRelation[] = [];
  private reasons: Set<string> | undefined;

  /** A place could not be evaluated; a reason is told once. */
  unable(reason: string): void {
    (this.reasons ??= new Set()).add(reason);
  }

  /** Whether there is neither an outcome nor a reason for having none. */
  get isEmpty(): boolean {
    return this.outcomes.length === 0 && this.reasons === undefined;
  }

  notRun(rule: FormulaRule, form: FormId | null): readonly NotRun[] {
    const entries: NotRun[] = [];
    this.reasons?.forEach((reason) => entries.push({ rule, form, reason }));
    return entries;
  }
}
