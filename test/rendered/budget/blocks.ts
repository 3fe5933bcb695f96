import { functionalClasses } from '../../../src/core/forms';
import type { Item } from '../../cases/editions/department';
import type { Edition } from '../../cases/editions/edition';
import type { Paper, Piece } from '../../cases/editions/paper';
import { amount } from '../../cases/editions/paper';
import { total } from '../../cases/editions/sums';

/** Where a budget is printed as. */
export type Place = 'qinghai' | 'jiangsu' | 'shanghai';

export type Line = readonly [line: string, label: string, fen: number];
export type Spending = (item: Item) => number;

const basicOf: Spending = ({ basic }) => basic;
const projectOf: Spending = ({ project }) => project;

/** Line and label of each 类 that is spent under. */
export function classesOf(items: readonly Item[], all: boolean): { code: string; label: string }[] {
  const used = (code: string): boolean => items.some((item) => item.code.startsWith(code));
  return functionalClasses
    .filter(({ code, budgetOnly }) => used(code) || (all && budgetOnly !== true))
    .map(({ code, name }) => ({ code, label: name }));
}

/** Rows of two or three blocks side by side, each as wide as its own; shorter ones are blank below. */
export function sideBySide(paper: Paper, form: 'B1' | 'B4', blocks: readonly (readonly Piece[][])[]): void {
  const widths = blocks.map((rows) => Math.max(0, ...rows.map((row) => row.length)));
  const height = Math.max(...blocks.map((rows) => rows.length));
  for (let at = 0; at < height; at += 1) {
    paper.row(
      form,
      blocks.flatMap((rows, block) => {
        const row = rows[at] ?? [];
        return [...row, ...Array<Piece>((widths[block] ?? 0) - row.length).fill(undefined)];
      }),
    );
  }
}

/** Puts blanks above the last rows so that the totals of all blocks stand beside each other. */
export function toHeight(rows: Piece[][], height: number, last: number): Piece[][] {
  const missing = Math.max(0, height - rows.length);
  return [...rows.slice(0, -last), ...Array.from({ length: missing }, (): Piece[] => []), ...rows.slice(-last)];
}

/** Expenditure by use: 基本, 项目 and what is kept back. */
export function useLines(items: readonly Item[], column: string): Piece[][] {
  const projects: Spending = (item) => projectOf(item) + (item.operating ?? 0);
  return [
    ['一、基本支出', amount('基本支出', column, total(items, basicOf))],
    ['二、项目支出', amount('项目支出', column, total(items, projects))],
    ['三、单位预留机动经费', amount('单位预留机动经费', column, 0)],
  ];
}

const CHINESE = '一二三四五六七八九十';

/** A label with its number in front where the edition numbers lines. */
export function numbered({ numbering = true }: Edition, at: number, label: string): string {
  const tens = at < 10 ? '' : `${at < 20 ? '' : '二'}十`;
  return numbering ? `${tens}${(at + 1) % 10 === 0 && at > 10 ? '' : (CHINESE[at % 10] ?? '')}、${label}` : label;
}
