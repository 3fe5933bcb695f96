import type { FormId } from '../../../../src/core/forms';
import { formatAmount } from '../../../../src/core/money';
import type { WorkbookReading } from '../../../../src/core/reading';

/** An amount of this year with what no form states: last year's, and the budget. All in 分. */
export interface Told {
  readonly now: number;
  readonly last: number;
  readonly budget: number;
}

export interface Row extends Told {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly kind: string;
}

/** What the sentences are made from. */
export interface Facts {
  readonly year: number;
  readonly total: Told;
  readonly revenue: Told;
  readonly granted: Told;
  readonly other: Told;
  readonly earned: Told;
  readonly opening: Told;
  readonly used: Told;
  readonly distributed: Told;
  readonly business: Told;
  readonly spent: Told;
  readonly basic: Told;
  readonly project: Told;
  readonly closing: Told;
  readonly granting: Told;
  readonly general: Told;
  readonly ownBasic: Told;
  readonly ownProject: Told;
  readonly staff: Told;
  readonly running: Told;
  readonly three: Told;
  readonly abroad: Told;
  readonly cars: Told;
  readonly buying: Told;
  readonly driving: Told;
  readonly guests: Told;
  readonly funds: Told;
  readonly classes: readonly Row[];
  readonly items: readonly Row[];
  readonly staffItems: readonly Row[];
  readonly runningItems: readonly Row[];
}

export const step = (fen: number): number => Math.round(fen / 10_000) * 10_000;
/** 12.34 */
export const w = (fen: number): string => formatAmount(step(fen), '万元', 2);
/** 1,234.56 */
export const ws = (fen: number): string => w(fen).replace(/\B(?=(?:\d{3})+\.)/g, ',');
/** In 元. */
export const y = (fen: number): string => formatAmount(fen, '元', 2);
export const pc = (part: number, whole: number, digits = 2): string =>
  whole === 0 ? (0).toFixed(digits) : ((100 * step(part)) / step(whole)).toFixed(digits);

/** 增加3.00万元, in the words given for up and down; 与…持平 where nothing changed. */
export function change({ now, last }: Told, [up, down]: readonly [string, string], rates = ['增长', '下降']): string {
  const by = step(now) - step(last);
  if (by === 0) return '无变化';
  const rate = step(last) === 0 ? '' : `，${rates[by > 0 ? 0 : 1] ?? ''}${pc(Math.abs(by), last)}%`;
  return `${by > 0 ? up : down}${w(Math.abs(by))}万元${rate}`;
}

/** How it compares with its budget. */
export function against({ now, budget }: Told, [more, less, same]: readonly [string, string, string]): string {
  return step(now) > step(budget) ? more : step(now) < step(budget) ? less : same;
}

/** Last year's amount of a whole is the sum of its parts. */
function whole(told: Told, ...parts: readonly Told[]): Told {
  return { ...told, last: parts.reduce((sum, { last }) => sum + last, 0) };
}

/** Fixed parts of this year's amount, so that every rate is another. */
const LAST = [0.93, 1.08, 0.87, 1.13, 0.96, 1.21] as const;
const BUDGET = [1.04, 1, 1.17, 0.97] as const;

export function factsFor(reading: WorkbookReading): Facts {
  const read = (form: FormId, line: string, column: string): number => {
    const cell = reading.form(form)?.line(line)?.amounts.get(column);
    return cell?.kind === 'figure' ? cell.fen : 0;
  };
  let told = 0;
  const tell = (now: number): Told => {
    told += 1;
    return { now, last: step(now * (LAST[told % 6] ?? 1)), budget: step(now * (BUDGET[told % 4] ?? 1)) };
  };
  const at = (form: FormId, line: string, column: string): Told => tell(read(form, line, column));
  const expense = (column: string): Told => ({
    ...at('09', '决算数', column),
    budget: read('09', '预算数', column),
  });
  const rows = (form: '05' | '06', digits: number, codes = /^/): Row[] =>
    (reading.form(form)?.lines ?? []).flatMap(({ code = '', printedName, amounts }) => {
      const cell = amounts.get(form === '05' ? '小计' : '金额');
      if (code.length !== digits || !codes.test(code) || cell?.kind !== 'figure' || cell.fen === 0) return [];
      const nameOf = (short: string): string => reading.form(form)?.line(short)?.printedName.trim() ?? '';
      const [group, kind] = [nameOf(code.slice(0, 3)), nameOf(code.slice(0, 5))];
      return [{ code, name: printedName.trim(), group, kind, ...tell(cell.fen) }];
    });
  const [total, granting] = [at('01', '收入总计', '金额'), at('04', '收入总计', '金额')];
  const used = at('01', '使用非财政拨款结余和专用结余', '金额');
  const distributed = at('01', '结余分配', '金额');
  const [basic, project, business] = ['基本支出', '项目支出', '经营支出'].map((column) => at('03', '合计', column)) as [
    Told,
    Told,
    Told,
  ];
  const [abroad, buying, driving, guests] = [
    '因公出国（境）费',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
  ].map(expense) as [Told, Told, Told, Told];
  const [ownBasic, ownProject] = [at('05', '合计', '基本支出'), at('05', '合计', '项目支出')];
  return {
    year: reading.forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? 2023,
    total: { ...total, last: granting.last + step((total.now - granting.now) * 0.9) },
    revenue: at('02', '合计', '本年收入合计'),
    granted: at('02', '合计', '财政拨款收入'),
    earned: at('02', '合计', '事业收入'),
    other: at('02', '合计', '其他收入'),
    opening: at('01', '年初结转和结余', '金额'),
    used,
    distributed,
    business,
    basic,
    project,
    spent: whole(at('03', '合计', '本年支出合计'), basic, project, business),
    closing: at('01', '年末结转和结余', '金额'),
    granting,
    ownBasic,
    ownProject,
    general: whole(at('05', '合计', '小计'), ownBasic, ownProject),
    staff: at('06', '人员经费合计', '金额'),
    running: at('06', '公用经费合计', '金额'),
    abroad,
    buying,
    driving,
    guests,
    three: whole(expense('合计'), abroad, buying, driving, guests),
    cars: whole(expense('公务用车购置及运行维护费'), buying, driving),
    funds: at('07', '合计', '小计'),
    classes: rows('05', 3),
    items: rows('05', 7),
    staffItems: rows('06', 5, /^30[13]/),
    runningItems: rows('06', 5, /^30[27]|^31/),
  };
}
