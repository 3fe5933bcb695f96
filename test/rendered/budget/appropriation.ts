import type { Item } from '../../cases/editions/department';
import type { Edition } from '../../cases/editions/edition';
import { titleOf } from '../../cases/editions/edition';
import type { Paper, Piece } from '../../cases/editions/paper';
import { amount } from '../../cases/editions/paper';
import { expenditure, itemsOf, total, under } from '../../cases/editions/sums';
import type { Line, Place } from './blocks';
import { classesOf, numbered, sideBySide, toHeight, useLines } from './blocks';
import type { Budget } from './money';
import { BUDGET_NAMES, BUDGETS, given } from './money';

/** 预算4 财政拨款收支总表. */
export function budget4(paper: Paper, edition: Edition, budget: Budget, place: Place): void {
  const items = itemsOf(budget.department, ...BUDGETS);
  const all = total(items, expenditure);
  const byUse = place === 'jiangsu';
  const columns: readonly (readonly [string, readonly Item[]])[] = [
    ['合计', items],
    ...(byUse ? [] : BUDGETS.map((fund) => [BUDGET_NAMES[fund], itemsOf(budget.department, fund)] as const)),
  ];
  const rowOf = (line: string, label: string, of: (items: readonly Item[]) => number): Piece[] => [
    label,
    ...columns.map(([key, own]) => amount(line, key, of(own))),
  ];
  const spent = (own: readonly Item[]): number => total(own, expenditure);
  const classes = classesOf(items, edition.classes === 'all').map(({ code, label }, at) =>
    rowOf(code, numbered(edition, at, label), (own) => spent(under(own, code))),
  );
  const middle = place === 'qinghai' ? [rowOf('本年支出', '一、本年支出', spent)] : [];
  const end = [rowOf('支出总计', byUse ? '支出合计' : '支出总计', spent)];
  const right = [...middle, ...(byUse ? useLines(items, '合计') : classes), ...end];
  const left = appropriationLines(budget, place, all).map(([line, label, fen]): Piece[] => [
    label,
    amount(line, '金额', fen),
  ]);
  const height = Math.max(left.length, right.length);
  edition.heading(paper, 'B4', titleOf(edition, 'B4'), edition, 3 + columns.length);
  paper.row('B4', ['收入', '<', '支出', ...columns.map((): Piece => '<')]);
  const heads = byUse ? ['项目（按支出用途）', '预算数'] : ['项目', ...columns.map(([key]) => key)];
  paper.row('B4', ['项目', '预算数', ...heads]);
  sideBySide(paper, 'B4', [toHeight(left, height, 1), toHeight(right, height, 1)]);
}

function appropriationLines(budget: Budget, place: Place, all: number): Line[] {
  const { now, before } = given(budget, ...BUDGETS);
  const lines = (start: string, of: (fund: (typeof BUDGETS)[number]) => number): Line[] =>
    BUDGETS.map((fund, at) => {
      const name = BUDGET_NAMES[fund];
      const label = `（${'一二三'[at] ?? ''}）${name}拨款${start === '' ? '收入' : ''}`;
      return [start === '' ? `${name}拨款收入` : `${start}${name}拨款`, label, of(fund)];
    });
  const years = lines('', (fund) => given(budget, fund).now);
  if (place === 'shanghai') return [...years, ['收入总计', '收入总计', all]];
  if (place === 'jiangsu') return [...years, ['上年结转', '四、上年结转资金', before], ['收入总计', '收入合计', all]];
  return [
    ['本年收入', '一、本年收入', now],
    ...years,
    ['上年结转', '二、上年结转', before],
    ...lines('上年', (fund) => given(budget, fund).before),
    ['收入总计', '收入总计', all],
  ];
}
