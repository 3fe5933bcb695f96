import { economicName } from '../../../src/core/forms';
import { coded, one } from '../../cases/editions/coded';
import type { Edition } from '../../cases/editions/edition';
import { titleOf } from '../../cases/editions/edition';
import type { Paper, Piece } from '../../cases/editions/paper';
import { amount } from '../../cases/editions/paper';
import type { Expenses, Fund } from '../../cases/editions/department';
import { economic, expenditure, itemsOf, RUNNING, STAFF } from '../../cases/editions/sums';
import type { Budget } from './money';
import { BUDGET_NAMES, BUDGETS, feesOf, given } from './money';
import type { Place } from './blocks';

/** 预算2 收入总表: by unit, in 上海 by code. */
export function budget2(paper: Paper, edition: Edition, budget: Budget, place: Place): void {
  if (place === 'shanghai') byCode(paper, edition, budget);
  else byUnit(paper, edition, budget);
}

function byCode(paper: Paper, edition: Edition, { department }: Budget): void {
  coded(paper, edition, 'B2', department.items, [
    one('小计', expenditure),
    one('财政拨款收入', (item) => (item.fund === 'own' ? 0 : expenditure(item))),
    one('事业收入', feesOf),
    one('事业单位经营收入', () => 0),
    one('其他收入', (item) => (item.fund === 'own' ? expenditure(item) - feesOf(item) : 0)),
  ]);
}

function byUnit(paper: Paper, edition: Edition, budget: Budget): void {
  const { now, before } = given(budget, ...BUDGETS);
  const { fees, others, usedBalance, department } = budget;
  const year = now + fees + others;
  const columns: readonly (readonly [string, number])[] = [
    ['小计', year + before + usedBalance],
    ['本年收入', year],
    ...BUDGETS.map((fund) => [`${BUDGET_NAMES[fund]}拨款收入`, given(budget, fund).now] as const),
    ['事业收入', fees],
    ['事业单位经营收入', 0],
    ['其他收入', others],
    ['上年结转', before],
    ['使用非财政拨款结余', usedBalance],
  ];
  const years: Piece[] = ['本年收入', '<', '<', '<', '<', '<', '<'];
  const names = BUDGETS.map((fund) => BUDGET_NAMES[fund]);
  edition.heading(paper, 'B2', titleOf(edition, 'B2'), edition, 2 + columns.length);
  paper.row('B2', ['部门（单位）代码', '部门（单位）名称', '合计', ...years, '上年结转结余', '使用非财政拨款结余']);
  paper.row('B2', [undefined, undefined, undefined, '小计', ...names, '事业收入', '事业单位经营收入', '其他收入']);
  const row = (line: string, code: Piece): void =>
    void paper.row('B2', [code, line, ...columns.map(([key, fen]) => amount(line, key, fen))]);
  row('合计', undefined);
  row(department.name, '105');
  row(`${department.name}本级`, '105001');
}

/** 预算3 支出总表. */
export function budget3(paper: Paper, edition: Edition, { department }: Budget, place: Place): void {
  const operating = ({ operating: fen = 0 }: { operating?: number }): number => fen;
  coded(paper, edition, 'B3', department.items, [
    one('合计', expenditure),
    one('基本支出', ({ basic }) => basic),
    ...(place === 'qinghai'
      ? [one('项目支出', ({ project }) => project), one('事业单位经营支出', operating)]
      : [one('项目支出', (item) => item.project + operating(item))]),
    ...(place === 'jiangsu' ? [one('单位预留机动经费', () => 0), one('结转下年', () => 0)] : []),
  ]);
}

/** 预算5, 8 and 9: expenditure of one budget. */
export function budgetOfFund(form: 'B5' | 'B8' | 'B9', fund: Fund): (p: Paper, e: Edition, b: Budget) => void {
  return (paper, edition, { department }) =>
    coded(paper, edition, form, itemsOf(department, fund), [
      one('合计', expenditure),
      one('基本支出', ({ basic }) => basic),
      one('项目支出', ({ project }) => project),
    ]);
}

/** 预算6 一般公共预算基本支出表: 人员经费 and 公用经费 beside their sum. */
export function budget6(paper: Paper, edition: Edition, { department }: Budget): void {
  const codes = [...new Set(Object.keys(department.economic).flatMap((code) => [code.slice(0, 3), code]))].sort();
  edition.heading(paper, 'B6', titleOf(edition, 'B6'), edition, 5);
  paper.row('B6', ['部门预算支出经济分类科目', '<', '一般公共预算基本支出', '<', '<']);
  paper.row('B6', ['科目编码', '科目名称', '合计', '人员经费', '公用经费']);
  const row = (line: string, leading: readonly Piece[], ...starts: readonly string[]): void => {
    const of = (classes: readonly string[]): number =>
      economic(department, ...starts.filter((start) => classes.includes(start.slice(0, 3))));
    paper.row('B6', [
      ...leading,
      amount(line, '合计', economic(department, ...starts)),
      amount(line, '人员经费', of(STAFF)),
      amount(line, '公用经费', of(RUNNING)),
    ]);
  };
  row('合计', ['合计', '<'], ...STAFF, ...RUNNING);
  for (const code of codes) row(code, [code, economicName(code)], code);
}

const ITEMS = ['合计', '因公出国（境）费', '公务用车购置及运行费', '公务用车购置费', '公务用车运行费', '公务接待费'];

function figures([abroad, purchase, running, reception]: Expenses): readonly number[] {
  return [abroad + purchase + running + reception, abroad, purchase + running, purchase, running, reception];
}

/** 预算7 “三公”经费: two years, in 上海 one with 机关运行经费, in 江苏 one with 会议费 and 培训费. */
export function budget7(paper: Paper, edition: Edition, { department }: Budget, place: Place): void {
  const { budget, actual } = department.expenses;
  const upper: Piece[] = ['合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'];
  const lower: Piece[] = [undefined, undefined, '小计', '公务用车购置费', '公务用车运行费', undefined];
  const of = (line: string, all: Expenses): Piece[] =>
    ITEMS.map((item, at) => amount(line, item, figures(all)[at] ?? 0));
  const spread = (words: string): Piece[] => [words, '<', '<', '<', '<', '<'];
  const { year } = department;
  edition.heading(paper, 'B7', titleOf(edition, 'B7'), edition, 12);
  if (place === 'qinghai') {
    paper.row('B7', [...spread(`${year - 1}年预算数`), ...spread(`${year}年预算数`)]);
    paper.row('B7', [...upper, ...upper]);
    paper.row('B7', [...lower, ...lower]);
    paper.row('B7', [...of('上年预算数', actual), ...of('本年预算数', budget)]);
    return;
  }
  paper.row('B7', [...spread(`${year}年“三公”经费预算数`), ...(place === 'jiangsu' ? ['会议费', '培训费'] : [])]);
  paper.row('B7', upper);
  paper.row('B7', lower);
  const meetings = ['会议费', '培训费'].map((item) => amount('本年预算数', item, 30_000));
  paper.row('B7', [...of('本年预算数', budget), ...(place === 'jiangsu' ? meetings : [])]);
}
