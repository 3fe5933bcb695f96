import { findingText } from '../../../messages';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';
import type { Check, CheckResult } from '../../check';
import type { CheckRule, Relation, Term, Verdict } from '../../types';
import { judge } from '../../verdict';
import { amountAt, fenOf, nothingThere, notRun, other, outcomes, subject } from '../look';
import type { Found } from '../look';

export interface MatchingCodesParameters {
  readonly left: FormId;
  readonly right: FormId;
  readonly column: string;
  /** Lines whose agreement decides whether the codes have to agree too. */
  readonly total: string;
  readonly rightTotal: string;
  readonly when: 'totalsEqual' | 'totalsDiffer';
}

interface Pair {
  readonly line: FormLine;
  readonly relation: Relation;
  readonly verdict: Verdict | 'passed';
}

/**
 * Two forms that list the same economic accounts: every code of the left one has the amount it has in the right one. Whether
 * that must be so depends on the totals; where they differ, the codes that differ are one finding.
 */
export const matchingCodes: Check<MatchingCodesParameters> = {
  name: 'matchingCodes',
  run({ current }, parameters, rule): CheckResult {
    const left = current.form(parameters.left);
    const right = current.form(parameters.right);
    if (left === undefined || right === undefined) {
      return nothingThere(rule, [left === undefined ? parameters.left : parameters.right]);
    }
    const equal = totalsEqual(left, right, parameters);
    if (equal !== (parameters.when === 'totalsEqual')) {
      return { outcomes: [], notRun: notRun(rule, [{ form: left.form, reason: findingText.totalsCondition(equal) }]) };
    }
    const pairs: Pair[] = [];
    for (const line of left.lines) {
      const counterpart = line.key === parameters.total ? parameters.rightTotal : line.code;
      if (counterpart === undefined) continue;
      const made = pair(rule, line, left, right, counterpart, parameters.column);
      if (made !== undefined) pairs.push(made);
    }
    return equal ? eachPair(rule, left, right, pairs) : together(rule, left, right, pairs);
  },
};

function totalsEqual(
  left: FormReading,
  right: FormReading,
  { total, rightTotal, column }: MatchingCodesParameters,
): boolean {
  const own = amountAt(left, total, column);
  const counterpart = amountAt(right, rightTotal, column);
  if (own?.kind !== 'figure' || counterpart?.kind !== 'figure') return false;
  return Math.abs(own.fen - counterpart.fen) <= own.half + counterpart.half;
}

function pair(
  rule: CheckRule,
  line: FormLine,
  left: FormReading,
  right: FormReading,
  counterpart: string,
  column: string,
): Pair | undefined {
  const own = line.amounts.get(column);
  const theirs = amountAt(right, counterpart, column);
  const [ownFen, theirFen] = [fenOf(own), fenOf(theirs)];
  if (ownFen === undefined || theirFen === undefined) return undefined;
  if (own?.kind !== 'figure' && theirs?.kind !== 'figure') return undefined;
  const terms: Term[] = [];
  if (own !== undefined)
    terms.push({ side: 'left', coefficient: 1, form: left.form, line: line.key, column, amount: own });
  if (theirs !== undefined)
    terms.push({ side: 'right', coefficient: -1, form: right.form, line: counterpart, column, amount: theirs });
  const difference = ownFen - theirFen;
  const { verdict, tolerance } = judge(rule.level, '=', terms, difference);
  return { line, relation: { operator: '=', terms, constant: 0, difference, tolerance }, verdict };
}

function cellsOf({ relation }: Pair) {
  return relation.terms.map(({ side, amount }) => (side === 'left' ? subject(amount.cell) : other(amount.cell)));
}

function printed({ relation }: Pair, side: Term['side']): string {
  const amount = relation.terms.find((term) => term.side === side)?.amount;
  return amount?.kind === 'figure' ? amount.printed : '';
}

function eachPair(rule: CheckRule, left: FormReading, right: FormReading, pairs: readonly Pair[]): CheckResult {
  const found = pairs.map((pair): Found => {
    const { line, relation, verdict } = pair;
    const amounts = { left: printed(pair, 'left'), right: printed(pair, 'right') };
    const message = findingText.codesDiffer(
      left.form,
      right.form,
      line.key,
      line.printedName,
      amounts,
      verdict === 'rounding',
    );
    return {
      form: left.form,
      place: line.key,
      cells: cellsOf(pair),
      relation,
      verdict,
      message: verdict === 'passed' ? '' : message,
    };
  });
  return { outcomes: outcomes(rule, found, left.form), notRun: [] };
}

function together(rule: CheckRule, left: FormReading, right: FormReading, pairs: readonly Pair[]): CheckResult {
  const differing = pairs.filter(({ line, verdict }) => line.code !== undefined && verdict !== 'passed');
  if (differing.length === 0) return { outcomes: outcomes(rule, [], left.form), notRun: [] };
  const codes = differing.map(({ line }) => line.key);
  const message = findingText.severalCodesDiffer(left.form, right.form, codes);
  const finding = { form: left.form, place: codes.join(','), cells: differing.flatMap(cellsOf), message };
  return { outcomes: outcomes(rule, [finding], left.form), notRun: [] };
}
