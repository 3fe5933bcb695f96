import { functionalClasses } from '../../../src/core/forms';
import type { Department, Fund } from './department';
import type { Edition } from './edition';
import { titleOf } from './edition';
import type { Paper, Piece } from './paper';
import { amount, beside } from './paper';
import {
  APPROPRIATIONS,
  appropriation,
  economic,
  expenditure,
  itemsOf,
  otherIncome,
  RUNNING,
  STAFF,
  total,
  under,
} from './sums';

const FUND_NAMES: Readonly<Record<Exclude<Fund, 'own'>, string>> = {
  general: '一般公共预算财政拨款',
  governmentFunds: '政府性基金预算财政拨款',
  stateCapital: '国有资本经营预算财政拨款',
};
const OTHER_INCOME = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  return (tens === 0 ? '' : `${tens === 1 ? '' : (CHINESE[tens - 1] ?? '')}十`) + (CHINESE[(number % 10) - 1] ?? '');
}

export function fundsOf({ stateCapital = true }: Edition): readonly Exclude<Fund, 'own'>[] {
  return stateCapital ? ['general', 'governmentFunds', 'stateCapital'] : ['general', 'governmentFunds'];
}

type Line = readonly [line: string, label: string, fen: number];

/** 公开01: income left, expenditure by 类 right. */
export function form01(paper: Paper, edition: Edition): void {
  const { department } = edition;
  const funds = fundsOf(edition);
  const income: Line[] = [
    ...funds.map((fund): Line => {
      const name = `${FUND_NAMES[fund]}收入`;
      return [name, name, total(itemsOf(department, fund), appropriation)];
    }),
    ...OTHER_INCOME.map((name): Line => [name, name, total(department.items, (item) => otherIncome(item, name))]),
  ];
  const received = total(income, ([, , fen]) => fen);
  const spent = total(department.items, expenditure);
  const opening = total(department.items, (item) => item.opening);
  const closing = total(department.items, (item) => item.closing);
  const bottom: [Line, Line][] = [
    [
      ['本年收入合计', '本年收入合计', received],
      ['本年支出合计', '本年支出合计', spent],
    ],
    [
      ['使用非财政拨款结余和专用结余', '使用非财政拨款结余和专用结余', department.usedBalance],
      ['结余分配', '结余分配', department.distribution],
    ],
    [
      ['年初结转和结余', '年初结转和结余', opening],
      ['年末结转和结余', '年末结转和结余', closing],
    ],
    [
      ['收入总计', '总计', received + department.usedBalance + opening],
      ['支出总计', '总计', spent + department.distribution + closing],
    ],
  ];
  const right = classLines(edition, (code) => total(under(department.items, code), expenditure));
  const third = edition.thirdBlock === true;
  const numbered = edition.lineNumbers ?? true;
  const width = (numbered ? 3 : 2) * (third ? 3 : 2);
  edition.heading(paper, '01', titleOf(edition, '01'), edition, width);
  const half = (words: string): Piece[] => (numbered ? [words, '<', '<'] : [words, '<']);
  paper.row('01', [
    ...half('收入'),
    ...half('支出（按功能分类）'),
    ...(third ? half('支出（按支出性质和经济分类）') : []),
  ]);
  const head = (words: string, figure: string): Piece[] => (numbered ? [words, '行次', figure] : [words, figure]);
  paper.row('01', [
    ...head('项目', '决算数'),
    ...head('项目（按功能分类）', '决算数'),
    ...(third ? head('项目（按支出性质和经济分类）', '决算数') : []),
  ]);
  if (numbered && edition.columnNumbers !== false)
    paper.row('01', ['栏次', undefined, '1', '栏次', undefined, '2', ...(third ? ['栏次', undefined, '3'] : [])]);
  const thirds = third ? thirdLines(department, spent) : [];
  const above = Math.max(income.length, right.length);
  const rows: [Line | string | undefined, Line | string | undefined][] = Array.from({ length: above }, (_, row) => [
    income[row],
    right[row],
  ]);
  rows.push(...bottom);
  rows.forEach(([left, other], row) => {
    const pieces = (line: Line | string | undefined, number: number, ordinal: number, last: boolean): Piece[] => {
      const label = typeof line === 'string' ? line : line && labelOf(edition, line, last ? undefined : ordinal);
      const figure = typeof line === 'object' ? amount(line[0], '金额', line[2]) : undefined;
      return numbered ? [label, String(number), figure] : [label, figure];
    };
    const isBottom = row >= above;
    const thirdPieces = third ? economicPieces(thirds[row], numbered, 2 * rows.length + row + 1) : [];
    paper.row('01', [
      ...pieces(left, row + 1, row, isBottom),
      ...pieces(other, rows.length + row + 1, row, isBottom),
      ...thirdPieces,
    ]);
  });
}

function economicPieces(line: readonly [string, number] | undefined, numbered: boolean, number: number): Piece[] {
  if (line === undefined) return numbered ? [undefined, String(number)] : [];
  const value = beside(line[1]);
  return numbered ? [line[0], String(number), value] : [line[0], value];
}

/** 支出 by nature and by economic 类: what the form prints beside the statutory lines. */
function thirdLines(department: Department, spent: number): (readonly [string, number])[] {
  return [
    ['一、基本支出', total(department.items, ({ basic }) => basic)],
    ['    人员经费', economic(department, ...STAFF)],
    ['    日常公用经费', economic(department, ...RUNNING)],
    ['二、项目支出', total(department.items, ({ project }) => project)],
    ['三、上缴上级支出', 0],
    ['四、经营支出', total(department.items, ({ operating = 0 }) => operating)],
    ['支出经济分类', spent],
    ['    工资福利支出', economic(department, '301')],
    ['    商品和服务支出', economic(department, '302')],
  ];
}

/** 公开04: appropriations left, expenditure by 类 and by budget right. */
export function form04(paper: Paper, edition: Edition): void {
  const { department } = edition;
  const funds = fundsOf(edition);
  const items = itemsOf(department, ...APPROPRIATIONS);
  const sumOf = (fund: Fund, of: (item: Department['items'][number]) => number): number =>
    total(itemsOf(department, fund), of);
  const income = funds.map((fund): Line => [FUND_NAMES[fund], FUND_NAMES[fund], sumOf(fund, appropriation)]);
  const opening = total(items, (item) => item.opening);
  const received = total(items, appropriation);
  const left: (Line | undefined)[] = [
    ['本年收入合计', '本年收入合计', received],
    ['年初财政拨款结转和结余', '年初财政拨款结转和结余', opening],
    ...funds.map((fund): Line => [
      `年初${FUND_NAMES[fund]}`,
      `  ${FUND_NAMES[fund]}`,
      sumOf(fund, (item) => item.opening),
    ]),
    ['收入总计', '总计', received + opening],
  ];
  const byFund = (of: (item: Department['items'][number]) => number): number[] => [
    total(items, of),
    ...funds.map((fund) => sumOf(fund, of)),
  ];
  const right: (readonly [string, readonly number[]] | undefined)[] = [
    ['本年支出合计', byFund(expenditure)],
    ['年末财政拨款结转和结余', byFund((item) => item.closing)],
    ...funds.map(() => undefined),
    ['支出总计', byFund((item) => expenditure(item) + item.closing)],
  ];
  const columns = ['合计', ...funds.map((fund) => FUND_NAMES[fund])];
  const numbered = edition.lineNumbers ?? true;
  const lead = numbered ? 2 : 1;
  edition.heading(paper, '04', titleOf(edition, '04'), edition, 2 * lead + 1 + columns.length);
  paper.row('04', [
    '收  入',
    ...Array<Piece>(lead).fill('<'),
    '支  出',
    ...Array<Piece>(lead + columns.length - 1).fill('<'),
  ]);
  const item = numbered ? ['项    目', '行次'] : ['项    目'];
  paper.row('04', [
    ...item,
    '金额',
    ...(numbered ? ['项目（按功能分类）', '行次'] : ['项目（按功能分类）']),
    ...columns,
  ]);
  if (numbered && edition.columnNumbers !== false)
    paper.row('04', [
      '栏    次',
      undefined,
      '1',
      '栏    次',
      undefined,
      ...columns.map((_, column) => String(column + 2)),
    ]);
  const classes = classLines(edition, () => 0);
  const above = Math.max(income.length, classes.length);
  let number = 0;
  const numberPiece = (): Piece[] => (numbered ? [String((number += 1))] : []);
  const rightPieces = (key: string, label: string, amounts: readonly number[]): Piece[] => [
    label,
    ...numberPiece(),
    ...columns.map((column, index) => amount(key, column, amounts[index] ?? 0)),
  ];
  const leftPieces = (line: Line | undefined, ordinal?: number): Piece[] =>
    line === undefined
      ? [undefined, ...numberPiece(), undefined]
      : [labelOf(edition, line, ordinal), ...numberPiece(), amount(line[0], '金额', line[2])];
  for (let row = 0; row < above; row += 1) {
    const line = classes[row];
    const pieces =
      typeof line === 'object'
        ? rightPieces(
            line[0],
            labelOf(edition, line, row),
            byFund((each) => (each.code.startsWith(line[0]) ? expenditure(each) : 0)),
          )
        : [line];
    paper.row('04', [...leftPieces(income[row], row), ...pieces]);
  }
  left.forEach((line, row) => {
    const other = right[row];
    const label = other?.[0] === '支出总计' ? '总计' : other?.[0];
    paper.row('04', [
      ...leftPieces(line),
      ...(other === undefined || label === undefined ? [] : rightPieces(other[0], label, other[1])),
    ]);
  });
}

/** The 类 an edition prints; `……` stands for those left out. */
function classLines(
  { classes = 'all', classNames = {}, department, stateCapital = true }: Edition,
  fen: (code: string) => number,
): (Line | string)[] {
  const used = (code: string): boolean => department.items.some((item) => item.code.startsWith(code));
  const printed = functionalClasses
    .filter(({ budgetOnly }) => budgetOnly !== true)
    .filter(({ code }) => classes === 'all' || used(code) || (classes === 'dots' && Number(code) < 208))
    .filter(({ code }) => stateCapital || code !== '223');
  const lines = printed.map(({ code, name }): Line => [code, classNames[code] ?? name, fen(code)]);
  return classes === 'dots' ? [...lines, '……'] : lines;
}

function labelOf({ labels = {}, numbering = true }: Edition, [, label]: Line, ordinal?: number): string {
  const printed = labels[label] ?? label;
  return numbering && ordinal !== undefined ? `${chinese(ordinal + 1)}、${printed}` : printed;
}
