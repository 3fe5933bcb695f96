import type { FormId } from '../../../src/core/forms';
import type { Fund, Item } from './department';
import { parentName } from './department';
import type { CodePrinting, Edition } from './edition';
import { titleOf } from './edition';
import type { Paper, Piece } from './paper';
import { amount, beside as amountBeside } from './paper';
import { appropriation, codesOf, expenditure, income, itemsOf, otherIncome, total, under } from './sums';

/** A column of a form of functional codes. */
export interface Column {
  readonly key: string;
  /** Header from the outermost part down. */
  readonly header: readonly string[];
  readonly of: (item: Item) => number;
  /** Printed, but no column that is read. */
  readonly beside?: boolean;
}

/** A column under one header. */
export const one = (key: string, of: (item: Item) => number): Column => ({ key, header: [key], of });

export function form02(paper: Paper, edition: Edition): void {
  coded(paper, edition, '02', edition.department.items, [
    one('本年收入合计', income),
    one('财政拨款收入', appropriation),
    ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map((name) =>
      one(name, (item) => otherIncome(item, name)),
    ),
  ]);
}

export function form03(paper: Paper, edition: Edition): void {
  coded(paper, edition, '03', edition.department.items, [
    one('本年支出合计', expenditure),
    one('基本支出', ({ basic }) => basic),
    one('项目支出', ({ project }) => project),
    one('上缴上级支出', () => 0),
    one('经营支出', ({ operating = 0 }) => operating),
    one('对附属单位补助支出', () => 0),
  ]);
}

/** 公开05, 07 and 08: expenditure of one budget, alone or between what was there and what is left. */
export function byBudget(form: '05' | '07' | '08', fund: Fund): (paper: Paper, edition: Edition) => void {
  return (paper, edition) => {
    const items = itemsOf(edition.department, fund);
    const carried = form === '07' || (form === '08' && edition.stateCapitalColumns !== 3);
    coded(paper, edition, form, items, edition.groups === true ? fourGroups(carried) : carried ? six : spending);
  };
}

const spending: readonly Column[] = [
  { key: '小计', header: ['本年支出', '小计'], of: expenditure },
  { key: '基本支出', header: ['本年支出', '基本支出'], of: ({ basic }) => basic },
  { key: '项目支出', header: ['本年支出', '项目支出'], of: ({ project }) => project },
];

const six: readonly Column[] = [
  one('年初结转和结余', ({ opening }) => opening),
  one('本年收入', appropriation),
  ...spending,
  one('年末结转和结余', ({ closing }) => closing),
];

/** Each of the four split into 基本支出 and 项目支出; only 公开07 and 08 know the columns around the expenditure. */
function fourGroups(carried: boolean): readonly Column[] {
  const beside = !carried;
  const split = (
    group: string,
    key: string,
    ofAll: (item: Item) => number,
    parts: readonly [string, string],
  ): Column[] => [
    { key, header: [group, '合计'], of: ofAll, beside },
    { key: parts[0], header: [group, parts[0]], of: (item) => (item.basic > 0 ? ofAll(item) : 0), beside: true },
    { key: parts[1], header: [group, parts[1]], of: (item) => (item.basic > 0 ? 0 : ofAll(item)), beside: true },
  ];
  return [
    ...split('年初结转和结余', '年初结转和结余', ({ opening }) => opening, ['基本支出结转', '项目支出结转和结余']),
    ...split('本年收入', '本年收入', appropriation, ['基本支出', '项目支出']),
    { key: '小计', header: ['本年支出', '合计'], of: expenditure },
    { key: '基本支出', header: ['本年支出', '基本支出', '小计'], of: ({ basic }) => basic },
    {
      key: '人员经费',
      header: ['本年支出', '基本支出', '人员经费'],
      of: ({ basic }) => basic - Math.floor(basic / 4),
      beside: true,
    },
    {
      key: '公用经费',
      header: ['本年支出', '基本支出', '公用经费'],
      of: ({ basic }) => Math.floor(basic / 4),
      beside: true,
    },
    { key: '项目支出', header: ['本年支出', '项目支出'], of: ({ project }) => project },
    ...split('年末结转和结余', '年末结转和结余', ({ closing }) => closing, ['基本支出结转', '项目支出结转和结余']),
  ];
}

/** Writes a form of functional codes: header, 栏次, 合计 first or last, then 类, 款 and 项. */
export function coded(
  paper: Paper,
  edition: Edition,
  form: FormId,
  items: readonly Item[],
  columns: readonly Column[],
): void {
  const {
    codes = 'joined',
    total: totalAt = 'first',
    columnNumbers = true,
    lineNumbers = true,
    headAgain = 0,
  } = edition;
  const lead = codes === 'split' || codes === 'relative' ? 4 : codes === 'inName' ? 1 : 2;
  edition.heading(paper, form, titleOf(edition, form), edition, lead + columns.length);
  const head = (): void => {
    for (const row of headerRows(edition, codes, columns)) paper.row(form, row);
    if (columnNumbers && lineNumbers)
      paper.row(form, [
        '栏次',
        ...Array<Piece>(lead - 1).fill(lead > 1 ? '<' : undefined),
        ...columns.map((_, at) => String(at + 1)),
      ]);
  };
  head();
  const write = (key: string, leading: readonly Piece[]): void => {
    const own = under(items, key);
    paper.row(form, [
      ...leading,
      ...columns.map(({ key: column, of, beside }) =>
        beside === true ? amountBeside(total(own, of)) : amount(key, column, total(own, of)),
      ),
    ]);
  };
  const totalRow = (): void => {
    if (items.length > 0 || totalAt === 'first') write('合计', ['合  计', ...Array<Piece>(lead - 1).fill('<')]);
  };
  if (totalAt === 'first') totalRow();
  codesOf(items).forEach((code, at) => {
    if (at > 0 && headAgain > 0 && at % headAgain === 0) head();
    write(code, leadingOf(codes, code, nameOf(edition, items, code)));
  });
  if (totalAt === 'last') totalRow();
  if (edition.notes !== false) paper.words(`注：本表反映部门本年度${titleOf(edition, form)}的有关情况。`);
}

function nameOf({ classNames = {} }: Edition, items: readonly Item[], code: string): string {
  return classNames[code] ?? items.find((item) => item.code === code)?.name ?? parentName(code);
}

function leadingOf(codes: CodePrinting, code: string, name: string): Piece[] {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
  switch (codes) {
    case 'numbers':
      return [Number(code), name];
    case 'spaced':
      return [`${'  '.repeat((code.length - 3) / 2)}${parts.filter((part) => part !== '').join(' ')} `, ` ${name}`];
    case 'split':
      return [...parts.map((part) => part || undefined), name];
    case 'relative':
      return [
        ...parts.map((part, level) => (level === parts.filter((each) => each !== '').length - 1 ? part : undefined)),
        name,
      ];
    case 'inName':
      return [`${code} ${name}`];
    default:
      return [code, name];
  }
}

function headerRows(
  { codeHeader = '功能分类科目编码' }: Edition,
  codes: CodePrinting,
  columns: readonly Column[],
): Piece[][] {
  const depth = Math.max(...columns.map(({ header }) => header.length), 2);
  const lead = (row: number): Piece[] => {
    if (codes === 'inName') return [row === 0 ? '项目' : undefined];
    const last = row === depth - 1;
    if (codes === 'split' || codes === 'relative')
      return row === 0
        ? ['项目', '<', '<', '<']
        : last
          ? ['类', '款', '项', '科目名称']
          : [codeHeader, '<', '<', '科目名称'];
    return row === 0 ? ['项目', '<'] : last ? [codeHeader, '科目名称'] : [];
  };
  return Array.from({ length: depth }, (_, row) => {
    const words = columns.map(({ header }, at): Piece => {
      const text = header[row];
      const same =
        at > 0 &&
        text !== undefined &&
        row < header.length - 1 &&
        columns[at - 1]?.header.slice(0, row + 1).join('/') === header.slice(0, row + 1).join('/');
      return same ? '<' : text;
    });
    const leading = lead(row);
    return [...leading, ...Array<Piece>(lead(0).length - leading.length).fill(undefined), ...words];
  });
}
