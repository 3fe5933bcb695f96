import type { Edition } from '../../cases/editions/edition';
import { titleOf } from '../../cases/editions/edition';
import type { Paper, Piece } from '../../cases/editions/paper';
import { amount } from '../../cases/editions/paper';
import { expenditure, total, under } from '../../cases/editions/sums';
import type { Line, Place, Spending } from './blocks';
import { classesOf, numbered, sideBySide, toHeight, useLines } from './blocks';
import type { Budget } from './money';
import { BUDGET_NAMES, BUDGETS, given, people } from './money';

/** 预算1 收支总表. */
export function budget1(paper: Paper, edition: Edition, budget: Budget, place: Place): void {
  const { department } = budget;
  const income = incomeLines(budget, place);
  const all = total(department.items, expenditure);
  const bottom: Line[] =
    place === 'shanghai'
      ? [['支出总计', '支出总计', all]]
      : [
          ['本年支出合计', place === 'jiangsu' ? '当年支出小计' : '本年支出合计', all],
          ['结转下年', place === 'jiangsu' ? '结转下年资金' : '结转下年', 0],
          ['支出总计', place === 'jiangsu' ? '支出合计' : '支出总计', all],
        ];
  const columns = place === 'shanghai' ? COSTS : WHOLE;
  const right = [
    ...classesOf(department.items, edition.classes === 'all').map(({ code, label }, at): Piece[] => [
      numbered(edition, at, label),
      ...columns.map(([key, of]) => amount(code, key, total(under(department.items, code), of))),
    ]),
    ...bottom.map(([line, label, fen]): Piece[] => [
      label,
      ...columns.map(([key, of]) => amount(line, key, fen === 0 ? 0 : total(department.items, of))),
    ]),
  ];
  const left = income.map(([line, label, fen]): Piece[] => [label, amount(line, '金额', fen)]);
  const uses = place === 'jiangsu' ? useLines(department.items, '金额') : [];
  const height = Math.max(left.length, right.length);
  edition.heading(paper, 'B1', titleOf(edition, 'B1'), edition, 3 + columns.length + (place === 'jiangsu' ? 2 : 0));
  for (const row of head1(place)) paper.row('B1', row);
  const last = place === 'shanghai' ? 1 : 3;
  sideBySide(paper, 'B1', [toHeight(left, height, last), toHeight(right, height, last), uses]);
}

const WHOLE: readonly (readonly [string, Spending])[] = [['金额', expenditure]];
const COSTS: readonly (readonly [string, Spending])[] = [
  ['金额', expenditure],
  ['人员经费', ({ basic }) => people(basic)],
  ['公用经费', ({ basic }) => basic - people(basic)],
  ['项目支出', ({ project, operating = 0 }) => project + operating],
];

function head1(place: Place): Piece[][] {
  if (place === 'shanghai')
    return [
      ['本年收入', '<', '本年支出', '<', '<', '<', '<'],
      ['项目', '预算数', '项目', '合计', '人员经费', '公用经费', '项目支出'],
    ];
  if (place === 'jiangsu')
    return [
      ['收入', '<', '支出', '<', '<', '<'],
      ['项目', '预算数', '功能分类', '<', '支出用途', '<'],
      [undefined, undefined, '项目', '预算数', '项目', '预算数'],
    ];
  return [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目（按功能分类）', '预算数'],
  ];
}

function incomeLines(budget: Budget, place: Place): Line[] {
  const { fees, others, usedBalance } = budget;
  const now = given(budget, ...BUDGETS);
  const labels = { qinghai: '拨款收入', jiangsu: '资金', shanghai: '' } as const;
  const funds = BUDGETS.map((fund, at): Line => {
    const name = BUDGET_NAMES[fund];
    const number = place === 'shanghai' ? `${at + 1}．` : `${'一二三'[at] ?? ''}、`;
    return [`${name}拨款收入`, `${number}${name}${labels[place]}`, given(budget, fund).now];
  });
  const own: Line[] = [
    ['事业收入', '事业收入', fees],
    ['事业单位经营收入', '事业单位经营收入', 0],
    ['其他收入', place === 'jiangsu' ? '其他资金' : '其他收入', others],
  ];
  const year = now.now + fees + others;
  const whole = year + usedBalance + now.before;
  if (place === 'shanghai')
    return [['财政拨款收入', '一、财政拨款收入', now.now], ...funds, ...own, ['收入总计', '收入总计', whole]];
  return [
    ...funds,
    ...own,
    ['本年收入合计', place === 'jiangsu' ? '当年收入小计' : '本年收入合计', year],
    ['使用非财政拨款结余', '使用非财政拨款结余', usedBalance],
    ['上年结转', place === 'jiangsu' ? '上年结转资金' : '上年结转', now.before],
    ['收入总计', place === 'jiangsu' ? '收入合计' : '收入总计', whole],
  ];
}
