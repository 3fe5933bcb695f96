import type { BalanceFigure } from '../../core/balancing';
import { formatAmount, formatDifference } from '../../core/money';
import type { Fen } from '../../core/money';
import { toA1 } from '../../core/grid';
import type { BalancePlan } from './plan';

/** A figure as the JSON gives it; amounts are decimal strings in 万元. Others rely on this shape. */
export interface BalancedCell {
  readonly sheet: string;
  readonly address: string;
  readonly exact: string;
  readonly plain: string;
  readonly balanced: string;
}

/** The plan as the JSON gives it. Others rely on this shape. */
export interface BalanceSummary {
  readonly cells: readonly BalancedCell[];
  readonly relations: { readonly total: number; readonly brokenPlain: number; readonly broken: number };
  /** How many figures leave their ordinary rounding. */
  readonly moved: number;
  /** Largest and total |balanced − exact| of all figures, in 万元. */
  readonly largestMove: string;
  readonly totalMove: string;
  readonly optimal: boolean;
  readonly gap: number;
}

/** What a plan comes to, as plain data. */
export function balanceSummary(plan: BalancePlan): BalanceSummary {
  const { figures, amounts, relations, brokenPlain, broken, moved, optimal, gap } = plan;
  const moves = figures.map(({ exact }, index) => Math.abs((amounts[index] ?? exact) - exact));
  return {
    cells: figures.map((figure, index) => balancedCell(figure, amounts[index] ?? figure.plain)),
    relations: { total: relations, brokenPlain: brokenPlain.length, broken: broken.length },
    moved: moved.length,
    largestMove: inWan(moves.reduce((most, move) => Math.max(most, move), 0)),
    totalMove: inWan(moves.reduce((sum, move) => sum + move, 0)),
    optimal,
    gap,
  };
}

function balancedCell({ cell, exact, plain, decimals }: BalanceFigure, balanced: Fen): BalancedCell {
  return {
    sheet: cell.sheet,
    address: toA1(cell.row, cell.column),
    exact: inWan(exact),
    plain: formatAmount(plain, '万元', decimals),
    balanced: formatAmount(balanced, '万元', decimals),
  };
}

/** 万元 with as many decimals as 分 need, at least two. */
export function inWan(fen: Fen): string {
  return formatDifference(fen, '万元', 2);
}
