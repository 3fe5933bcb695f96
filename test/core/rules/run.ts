import type { Sources } from '../../../src/core/reading';
import { evaluate } from '../../../src/core/rules';
import type { Evaluation, FormulaRule, Level, Outcome } from '../../../src/core/rules';

/** A rule made of nothing but its formula. */
export function rule(formula: string, level: Level = 'E', id = '试'): FormulaRule {
  return { id, title: formula, level, basis: '表内关系', formula };
}

/** One formula over some workbooks. */
export function run(formula: string, sources: Sources, level: Level = 'E'): Evaluation {
  return evaluate([rule(formula, level)], sources);
}

/** `place verdict` of every outcome, one a line; 未核对 with its reason. */
export function told({ outcomes, notRun }: Evaluation): string[] {
  return [
    ...outcomes.map(({ place, verdict }) => `${place} ${verdict}`),
    ...notRun.map(({ reason }) => `未核对：${reason}`),
  ];
}

/** The only outcome. */
export function only({ outcomes }: Evaluation): Outcome {
  const [first, second] = outcomes;
  if (first === undefined || second !== undefined) throw new Error(`${outcomes.length} outcomes`);
  return first;
}
