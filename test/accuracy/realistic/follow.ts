import { catalogue } from '../../../src/core/catalogue';
import { diagnose, type Diagnosis } from '../../../src/core/diagnosis';
import type { SheetGrid } from '../../../src/core/grid';
import { readForms, type WorkbookReading } from '../../../src/core/reading';
import { enabledRules, evaluate, type Outcome } from '../../../src/core/rules';
import { carryOut } from './carryOut';
import { withNumbers } from './workbook';

const rules = enabledRules(catalogue);
const GRAVE: ReadonlySet<string> = new Set(['error', 'suspect']);
/** So much advice is followed one after the other. */
const STEPS = 6;

export interface Checked {
  readonly causes: readonly Diagnosis[];
  readonly findings: ReadonlyMap<string, Outcome>;
}

/** What is 错误 or 存疑 in some sheets. */
export function check(grids: readonly SheetGrid[], prior?: WorkbookReading): Checked {
  const current = readForms(grids);
  const sources = prior === undefined ? { current } : { current, prior };
  const evaluation = evaluate(rules, sources);
  const recheck = {
    reading: current,
    prior,
    evaluate: (corrected: WorkbookReading) => evaluate(rules, { ...sources, current: corrected }),
  };
  const grave = evaluation.outcomes.filter(({ verdict }) => GRAVE.has(verdict));
  return {
    causes: diagnose(evaluation, recheck).filter(({ verdict }) => GRAVE.has(verdict)),
    findings: new Map(grave.map((outcome) => [keyOf(outcome), outcome])),
  };
}

function keyOf({ rule, form, place, relation }: Outcome): string {
  return `${rule.id}@${form ?? ''}:${place}:${relation?.difference ?? ''}`;
}

/** Causes with a finding that was not there before. */
export function fresh(before: Checked, after: Checked): readonly Diagnosis[] {
  return after.causes.filter(({ outcomes }) => outcomes.some((outcome) => !before.findings.has(keyOf(outcome))));
}

/** Follows the first advice there is, checks again, and so on. */
export function follow(grids: readonly SheetGrid[], before: Checked, prior?: WorkbookReading): readonly SheetGrid[] {
  let now = grids;
  for (let step = 0; step < STEPS; step += 1) {
    const cause = fresh(before, check(now, prior)).find((each) => isAdvice(each));
    if (cause === undefined) return now;
    now = followed(now, cause);
  }
  return now;
}

export function isAdvice({ suspects, remedies = [] }: Diagnosis): boolean {
  return remedies.length > 0 || (suspects[0] !== undefined && suspects[0].proposedFen !== null);
}

/** The sheets after the first advice of a cause was followed. */
export function followed(grids: readonly SheetGrid[], cause: Diagnosis): readonly SheetGrid[] {
  if (cause.remedies !== undefined) return carryOut(grids, cause.remedies);
  const numbers = cause.suspects.slice(0, cause.together).map(({ cell, proposedFen, amountUnit }) => {
    const value = Number(((proposedFen ?? 0) / (amountUnit === '元' ? 100 : 1_000_000)).toFixed(6));
    return [cell, value] as const;
  });
  return withNumbers(grids, numbers);
}
