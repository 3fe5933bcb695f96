import { relationText as say } from '../messages';
import { describeRollup } from './describe';
import { familiesOf } from './hierarchy';
import { whyNoFigure } from './collect';
import { mayLackLine } from './layout';
import { weigh } from './relation';
import { RelationOutcome } from './relationOutcome';
import type { SourceName } from '../formula';
import type { FormLine } from '../reading';
import type { FormIndex } from './formIndex';
import type { Family } from './hierarchy';
import type { BlankRelation, FormulaRule, Outcome, Term } from './types';

const TOTAL_OF_CHILDREN = { operator: '=', constant: 0 } as const;

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项 in every column of a form. */
export function evaluateRollup(
  rule: FormulaRule,
  index: FormIndex,
  source: SourceName,
  outcomes: Outcome[],
  blank: BlankRelation[],
  reasons: Set<string>,
): void {
  for (const family of familiesOf(index)) {
    const parent = index.reading.line(family.parent);
    if (parent === undefined) {
      if (!mayLackLine(index, family.parent))
        reasons.add(say.lineMissing(say.formNameIn(source, index.reading.form), family.parent));
      continue;
    }
    for (const column of parent.amounts.keys()) {
      const terms = termsOf(index, source, parent, family, column);
      if (!terms.some(({ amount }) => amount.kind !== 'blank')) {
        blank.push({ rule, operator: TOTAL_OF_CHILDREN.operator, terms });
        continue;
      }
      const problem = firstProblem(terms);
      if (problem === undefined) outcomes.push(outcomeAt(rule, index, parent, family, column, terms));
      else reasons.add(problem);
    }
  }
}

function termsOf(
  { reading: { form } }: FormIndex,
  source: SourceName,
  parent: FormLine,
  family: Family,
  column: string,
): Term[] {
  const terms: Term[] = [];
  const add = (line: FormLine, side: Term['side'], coefficient: number): void => {
    const amount = line.amounts.get(column);
    if (amount === undefined) return;
    const term = { side, coefficient, form, line: line.key, column, amount };
    terms.push(source === 'current' ? term : { ...term, source });
  };
  add(parent, 'left', 1);
  for (const child of family.children) add(child, 'right', -1);
  return terms;
}

function firstProblem(terms: readonly Term[]): string | undefined {
  for (const { amount } of terms) {
    if (amount.kind !== 'figure' && amount.kind !== 'blank') return whyNoFigure(amount);
  }
  return undefined;
}

function outcomeAt(
  rule: FormulaRule,
  index: FormIndex,
  parent: FormLine,
  family: Family,
  column: string,
  terms: readonly Term[],
): Outcome {
  const { relation, verdict } = weigh(rule.level, TOTAL_OF_CHILDREN, terms);
  const message = verdict === 'passed' ? '' : describeRollup(verdict, relation, index.reading, family);
  const place = column === '金额' ? parent.key : `${parent.key},${column}`;
  return new RelationOutcome(rule, index.reading.form, place, verdict, relation, message);
}
