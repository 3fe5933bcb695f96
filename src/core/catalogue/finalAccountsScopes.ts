import { BASIS } from './basis';
import type { Entry } from './entry';

const tie = { level: 'E', basis: BASIS.across } as const;

/** Column of 公开03 and the column of 公开05, 07 and 08 that is part of it. */
const COLUMNS = [
  ['本年支出合计', '小计'],
  ['基本支出', '基本支出'],
  ['项目支出', '项目支出'],
] as const;

const ONLY_APPROPRIATIONS =
  'SUM(公开02[合计,上级补助收入:其他收入]) = 0 且 公开01[年初结转和结余] = 公开04[年初财政拨款结转和结余] 且 公开01[使用非财政拨款结余和专用结余] = 0';

const WHY_EQUAL =
  '没有财政拨款以外的收入，年初结转和结余全部是财政拨款，也没有使用非财政拨款结余时，全部支出都出自财政拨款，逐项相等。';

/** Appropriations are part of all expenditure, item by item; without other money they are all of it. */
const items: readonly Entry[] = [
  ...COLUMNS.map(([whole, part], index): Entry => ({
    ...tie,
    id: `X12-${index + 1}`,
    title: `各科目财政拨款支出不大于 03 表${whole}`,
    formula: `公开05[k,${part}] + 公开07[k,${part}] + 公开08[k,${part}] <= 公开03[k,${whole}]`,
  })),
  ...COLUMNS.map(([whole, part], index): Entry => ({
    ...tie,
    id: `X12-${index + 4}`,
    title: `财政拨款支出合计不大于 03 表合计（${whole}）`,
    formula: `公开05[合计,${part}] + 公开07[合计,${part}] + 公开08[合计,${part}] <= 公开03[合计,${whole}]`,
  })),
  ...COLUMNS.map(([whole, part], index): Entry => ({
    ...tie,
    id: `X13-${index + 1}`,
    title: `只有财政拨款时，03 表各科目${whole}等于 05、07、08 表之和`,
    formula: `公开03[k,${whole}] = 公开05[k,${part}] + 公开07[k,${part}] + 公开08[k,${part}] 当 ${ONLY_APPROPRIATIONS}`,
    why: WHY_EQUAL,
  })),
  ...COLUMNS.map(([whole, part], index): Entry => ({
    ...tie,
    id: `X13-${index + 4}`,
    title: `只有财政拨款时，03 表合计（${whole}）等于 05、07、08 表合计之和`,
    formula: `公开03[合计,${whole}] = 公开05[合计,${part}] + 公开07[合计,${part}] + 公开08[合计,${part}] 当 ${ONLY_APPROPRIATIONS}`,
    why: WHY_EQUAL,
  })),
];

/** Appropriations (公开04) within all revenue and expenditure (公开01). */
const scopes: readonly Entry[] = [
  {
    ...tie,
    id: 'X14-1',
    title: '财政拨款本年收入不大于全部本年收入',
    formula: '公开04[本年收入合计] <= 公开01[本年收入合计]',
  },
  {
    ...tie,
    id: 'X14-2',
    title: '财政拨款本年支出不大于全部本年支出',
    formula: '公开04[本年支出合计,合计] <= 公开01[本年支出合计]',
  },
  { ...tie, id: 'X14-3', title: '各类财政拨款支出不大于全部同类支出', formula: '公开04[类,合计] <= 公开01[类]' },
  {
    id: 'X14b-1',
    title: '年初财政拨款结转和结余大于全部年初结转和结余的应当说明',
    formula: '公开04[年初财政拨款结转和结余] <= 公开01[年初结转和结余]',
    level: 'H',
    basis: BASIS.across,
    why: '非财政拨款结余可能是负数（例如经营亏损），所以不是错误。',
  },
  {
    id: 'X14b-2',
    title: '年末财政拨款结转和结余大于全部年末结转和结余的应当说明',
    formula: '公开04[年末财政拨款结转和结余,合计] <= 公开01[年末结转和结余]',
    level: 'H',
    basis: BASIS.across,
  },
  {
    id: 'X14b-3',
    title: '财政拨款总计大于全部总计的应当说明',
    formula: '公开04[收入总计] <= 公开01[收入总计]',
    level: 'H',
    basis: BASIS.across,
  },
  {
    ...tie,
    id: 'X15',
    title: '非财政拨款资金的收入、年初与支出、年末平衡',
    formula:
      '公开01[本年收入合计] - 公开04[本年收入合计] + 公开01[使用非财政拨款结余和专用结余] + 公开01[年初结转和结余] - 公开04[年初财政拨款结转和结余] = ' +
      '公开01[本年支出合计] - 公开04[本年支出合计,合计] + 公开01[结余分配] + 公开01[年末结转和结余] - 公开04[年末财政拨款结转和结余,合计]',
    why: '01 表和 04 表各自收支相等，差额也应当平衡；年初或年末在两张表里口径不一时会在这里露出来。',
  },
];

export const finalAccountsScopes: readonly Entry[] = [...items, ...scopes];
