import { reportText } from '../messages';
import { isImprobable } from './tailProbability';
import type { Fen } from '../money';
import type { Operator } from '../formula';
import type { Level, Term, Verdict } from './types';

/** Roundings that reach so far less often than this are not believed. */
const IMPROBABLE = 0.001;

/** What a broken rule of a level is. */
export const verdictOfLevel: Readonly<Record<Level, Verdict>> = { E: 'error', W: 'suspect', H: 'explain', I: 'hint' };

/** A level as an accountant reads it: by what it makes of a broken rule. */
export function levelName(level: Level): string {
  return reportText.verdictNames[verdictOfLevel[level]];
}

/** What a relation comes to: its verdict, and how far rounding alone could bring both sides apart, in 分. */
export interface Judgement {
  readonly verdict: Verdict | 'passed';
  readonly tolerance: Fen;
}

/** How far `difference` (left − right) goes against the operator; 0 where it does not. */
export function violation(operator: Operator, difference: Fen): Fen {
  if (operator === '=') return Math.abs(difference);
  return Math.max(0, operator === '<=' ? difference : -difference);
}

/**
 * 错误 beyond what rounding can explain, by level; one rounded figure beside exact ones is rightly rounded within it, else 尾差,
 * or 存疑 where three or more roundings would have to conspire. Never a percentage.
 */
export function judge(level: Level, operator: Operator, terms: readonly Term[], difference: Fen): Judgement {
  const broken = violation(operator, difference);
  const halves = halvesOf(terms);
  const tolerance = halves.reduce((sum, half) => sum + half, 0);
  if (broken === 0) return { verdict: 'passed', tolerance };
  if (broken > tolerance) return { verdict: verdictOfLevel[level], tolerance };
  if (halves.filter((half) => half > 0).length === 1) return { verdict: 'passed', tolerance };
  if (level === 'H' || level === 'I') return { verdict: 'passed', tolerance };
  const conspired = operator === '=' && halves.length >= 3 && isImprobable(halves, difference, IMPROBABLE);
  return { verdict: conspired ? 'suspect' : 'rounding', tolerance };
}

/** The half width of each figure; one that is named twice is rounded once. */
function halvesOf(terms: readonly Term[]): Fen[] {
  const coefficients = new Map<Term['amount'], number>();
  for (const { amount, coefficient } of terms) coefficients.set(amount, (coefficients.get(amount) ?? 0) + coefficient);
  const halves: Fen[] = [];
  coefficients.forEach((coefficient, amount) => {
    if (amount.kind === 'figure' && coefficient !== 0) halves.push(Math.abs(coefficient) * amount.half);
  });
  return halves;
}
