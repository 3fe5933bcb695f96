import fc from 'fast-check';
import { functionalClassName } from '../../src/core/forms';
import type { Column } from '../cases/editions/coded';
import { coded, form03, one } from '../cases/editions/coded';
import type { Department } from '../cases/editions/department';
import type { CodePrinting, Edition } from '../cases/editions/edition';
import { titleOf } from '../cases/editions/edition';
import type { Piece } from '../cases/editions/paper';
import { amount, Paper } from '../cases/editions/paper';
import {
  appropriation,
  APPROPRIATIONS,
  codesOf,
  expenditure,
  income,
  itemsOf,
  otherIncome,
  total,
  under,
} from '../cases/editions/sums';
import { headings } from './heads';
import type { Amounts } from './layouts';
import { amounts, styles } from './layouts';
import type { Noise } from './noise';
import { noises } from './noise';
import type { Rendered } from './render';
import type { Shape } from './shape';
import { departmentOf, shapes } from './shape';

/** The four forms of a university: 收支决算总表, 收入决算表, 支出决算表, 财政拨款支出决算表. */
export interface UniversityRendering {
  readonly shape: Shape;
  readonly amounts: Amounts;
  readonly codes: CodePrinting;
  readonly total: 'first' | 'last';
  readonly noises: readonly Noise[];
}

export const universityRenderings: fc.Arbitrary<UniversityRendering> = fc.record({
  shape: shapes,
  amounts: fc.constantFrom(...amounts),
  codes: fc.constantFrom<CodePrinting[]>('joined', 'numbers', 'spaced', 'split', 'inName'),
  total: fc.constantFrom('first', 'last'),
  noises: fc.subarray([...noises], { maxLength: 4 }),
});

export function renderUniversity({ shape, amounts: kind, noises: chosen, ...printing }: UniversityRendering): Rendered {
  const { unit, style } = styles[kind];
  const edition: Edition = {
    ...printing,
    name: kind,
    department: { ...departmentOf(shape), name: '某某大学', year: 2023 },
    style,
    forms: ['01', '02', '03'],
    titles: { '01': '收支决算总表', '05': '财政拨款支出决算表' },
    heading: headings.national(
      () => unit,
      (form) => `公开${form}表`,
    ),
    lineNumbers: false,
    notes: false,
  };
  const papers = [summary, revenue, form03, appropriated].map((write, at) => {
    const paper = new Paper(`表${at + 1}`, style());
    write(paper, edition);
    return paper;
  });
  const grids = papers.map((paper) => chosen.reduce((changed, { of }) => of(changed), paper.grid()));
  return { grids, placed: papers.slice(0, 3).flatMap(({ placed }) => placed) };
}

/** 收支决算总表: one line for all appropriations. */
function summary(paper: Paper, edition: Edition): void {
  const { department } = edition;
  const left = incomeLines(department).map(([line, fen]): Piece[] => [line, amount(line, '金额', fen)]);
  const right = expenditureLines(department).map(([label, line, fen]): Piece[] => [label, amount(line, '金额', fen)]);
  edition.heading(paper, '01', titleOf(edition, '01'), edition, 4);
  paper.row('01', ['收入', '<', '支出', '<']);
  paper.row('01', ['项目', '决算数', '项目', '决算数']);
  const height = Math.max(left.length, right.length);
  const spread = (rows: Piece[][]): Piece[][] => {
    const blank = Array.from({ length: height - rows.length }, (): Piece[] => [undefined, undefined]);
    return [...rows.slice(0, -4), ...blank, ...rows.slice(-4)];
  };
  const others = spread(right);
  spread(left).forEach((row, at) => paper.row('01', [...row, ...(others[at] ?? [])]));
}

type Line = readonly [line: string, fen: number];

function incomeLines({ items, usedBalance }: Department): readonly Line[] {
  const given = total(items, appropriation);
  const own = ['事业收入', '经营收入', '其他收入'].map((name): Line => [
    name,
    total(items, (item) => otherIncome(item, name)),
  ]);
  const year = given + total(own, ([, fen]) => fen);
  const opening = total(items, (item) => item.opening);
  return [
    ['财政拨款收入', given],
    ...own,
    ['本年收入合计', year],
    ['使用非财政拨款结余和专用结余', usedBalance],
    ['年初结转和结余', opening],
    ['收入总计', year + usedBalance + opening],
  ];
}

function expenditureLines({ items, distribution }: Department): readonly (readonly [string, string, number])[] {
  const classes = codesOf(items).filter((code) => code.length === 3);
  const spent = total(items, expenditure);
  const closing = total(items, (item) => item.closing);
  return [
    ...classes.map((code) => [functionalClassName(code) ?? '', code, total(under(items, code), expenditure)] as const),
    ['本年支出合计', '本年支出合计', spent],
    ['结余分配', '结余分配', distribution],
    ['年末结转和结余', '年末结转和结余', closing],
    ['总计', '支出总计', spent + distribution + closing],
  ];
}

/** 收入决算表 with what of 事业收入 is 教育收费. */
function revenue(paper: Paper, edition: Edition): void {
  const fees: Column = { key: '事业收入', header: ['事业收入', '金额'], of: (item) => otherIncome(item, '事业收入') };
  const tuition: Column = {
    key: '',
    header: ['事业收入', '其中：教育收费'],
    of: (item) => Math.floor(otherIncome(item, '事业收入') / 20_000) * 10_000,
    beside: true,
  };
  coded(paper, edition, '02', edition.department.items, [
    one('本年收入合计', income),
    one('财政拨款收入', appropriation),
    one('上级补助收入', () => 0),
    fees,
    tuition,
    one('经营收入', (item) => otherIncome(item, '经营收入')),
    one('附属单位上缴收入', () => 0),
    one('其他收入', (item) => otherIncome(item, '其他收入')),
  ]);
}

/** 财政拨款支出决算表: of all three budgets, which is no form of ours. */
function appropriated(paper: Paper, edition: Edition): void {
  coded(paper, edition, '05', itemsOf(edition.department, ...APPROPRIATIONS), [
    one('本年支出合计', expenditure),
    one('基本支出', ({ basic }) => basic),
    one('项目支出', ({ project }) => project),
  ]);
}
