import { catalogue } from '../../src/core/catalogue';
import { diagnose, type Diagnosis } from '../../src/core/diagnosis';
import type { SheetGrid } from '../../src/core/grid';
import { readForms, type WorkbookReading } from '../../src/core/reading';
import { enabledRules, evaluate, type Outcome } from '../../src/core/rules';
import { type CellName, positionOf } from './cells';

const rules = enabledRules(catalogue);
const LOUD: ReadonlySet<string> = new Set(['error', 'suspect', 'explain']);

/** What 对表 says about some sheets: findings that are 错误, 存疑 or 需说明, and their causes. */
export interface Verdicts {
  readonly findings: ReadonlyMap<string, Outcome>;
  readonly causes: readonly Diagnosis[];
}

export function verdictsOn(grids: readonly SheetGrid[]): Verdicts {
  const reading = readForms(grids);
  const evaluation = evaluate(rules, { current: reading });
  const recheck = { reading, evaluate: (current: WorkbookReading) => evaluate(rules, { current }) };
  const loud = evaluation.outcomes.filter(({ verdict }) => LOUD.has(verdict));
  const causes = diagnose(evaluation, recheck).filter(({ verdict }) => LOUD.has(verdict));
  return { findings: new Map(loud.map((outcome) => [keyOf(outcome), outcome])), causes };
}

function keyOf({ rule, form, place, verdict }: Outcome): string {
  return `${rule.id}@${form ?? ''}:${place}:${verdict}`;
}

/** What is said about one planted cell that was not said before it was planted. */
export interface Judgement {
  /** Some finding or suspect is this cell. */
  readonly found: boolean;
  /** Some cause names it. */
  readonly named: boolean;
  /** Some cause names it first. */
  readonly first: boolean;
  /** Some cause names it and nothing else. */
  readonly alone: boolean;
  /** Causes name cells, none of them this one. */
  readonly wrong: boolean;
}

export function judge(before: Verdicts, after: Verdicts, name: CellName): Judgement {
  const fresh = freshCauses(before, after);
  const findings = [...after.findings].filter(([key]) => !before.findings.has(key)).map(([, outcome]) => outcome);
  const naming = fresh.filter(({ suspects }) => suspects.some(({ cell }) => isAt(cell, name)));
  return {
    found: naming.length > 0 || findings.some(({ cells }) => cells.some((cell) => isAt(cell, name))),
    named: naming.length > 0,
    first: naming.some(({ suspects: [first] }) => first !== undefined && isAt(first.cell, name)),
    alone: naming.some(({ suspects }) => suspects.length === 1),
    wrong: naming.length === 0 && fresh.some(({ suspects }) => suspects.length > 0),
  };
}

/** Causes with at least one finding that was not there before. */
export function freshCauses(before: Verdicts, after: Verdicts): readonly Diagnosis[] {
  return after.causes.filter(({ outcomes }) => outcomes.some((outcome) => !before.findings.has(keyOf(outcome))));
}

export function isAt(cell: { sheet: string; row: number; column: number }, name: CellName): boolean {
  const { sheet, row, column } = positionOf(name);
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}
