import { formatAmount } from '../../../src/core/money';
import type { WorkbookReading } from '../../../src/core/reading';
import type { Sentence } from './paraphrases';
import { outline } from './paraphrases';

type Slots = Readonly<Record<string, string>>;

/** Last year's amounts and budgets are not in the forms: they are made up, so that every rate is another. */
const MADE_UP = { 总计: 0.93, 财拨: 0.92, 一般: 0.91, 预算: 1.04, 三公预算: 1.37, 三公上年: 0.83 } as const;
const EXPENSES = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const;

/** The outline in one of its wordings with the figures of a department: every sentence is right. */
export function paraphrased(reading: WorkbookReading, wording: 0 | 1 | 2): string[] {
  const facts = factsOf(reading);
  return outline
    .flatMap((sentence) => linesOf(sentence, wording, reading, facts))
    .filter((line) => !line.includes('{'));
}

function linesOf({ each, wordings }: Sentence, wording: 0 | 1 | 2, reading: WorkbookReading, facts: Slots): string[] {
  const template = wordings[wording];
  if (each === '项') return items(reading).map((item) => fill(template, { ...facts, ...item }));
  if (each === '三公') return expenses(reading, facts).map((item) => fill(template, { ...facts, ...item }));
  return [fill(template, facts)];
}

function fill(template: string, slots: Slots): string {
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

const amount = (fen: number): string => formatAmount(fen, '万元', 2);
/** An amount as it is printed, so that rates are worked out of what the text shows. */
const rounded = (fen: number): number => Math.round(fen / 10_000) * 10_000;
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

function fen(
  reading: WorkbookReading,
  form: '01' | '02' | '03' | '04' | '05' | '06' | '09',
  line: string,
  column: string,
): number {
  const cell = reading.form(form)?.line(line)?.amounts.get(column);
  return cell?.kind === 'figure' ? rounded(cell.fen) : 0;
}

function change(value: number, factor: number): { base: number; by: number } {
  const base = rounded(value * factor);
  return { base, by: Math.abs(value - base) };
}

function factsOf(reading: WorkbookReading): Slots {
  const year = reading.forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? 2023;
  const total = fen(reading, '01', '收入总计', '金额');
  const revenue = fen(reading, '02', '合计', '本年收入合计');
  const granted = fen(reading, '02', '合计', '财政拨款收入');
  const other = fen(reading, '02', '合计', '其他收入');
  const spent = fen(reading, '03', '合计', '本年支出合计');
  const [basic, project] = [fen(reading, '03', '合计', '基本支出'), fen(reading, '03', '合计', '项目支出')];
  const granting = fen(reading, '04', '收入总计', '金额');
  const general = fen(reading, '05', '合计', '小计');
  const three = fen(reading, '09', '决算数', '合计');
  const budget = items(reading).reduce((sum, item) => sum + Math.round(Number(item['预算']) * 1_000_000), 0);
  const [one, two, five] = [change(total, MADE_UP.总计), change(granting, MADE_UP.财拨), change(general, MADE_UP.一般)];
  const planned = fen(reading, '09', '预算数', '合计');
  return {
    ...(reading.form('11') === undefined ? { 无采购表: '' } : {}),
    年: String(year),
    上年: String(year - 1),
    总计: amount(total),
    总计增: amount(one.by),
    总计率: percent(one.by, one.base),
    收入: amount(revenue),
    拨款: amount(granted),
    拨款比: percent(granted, revenue),
    其他收入: amount(other),
    其他收入比: percent(other, revenue),
    支出: amount(spent),
    基本: amount(basic),
    基本比: percent(basic, spent),
    项目: amount(project),
    项目比: percent(project, spent),
    财拨: amount(granting),
    财拨增: amount(two.by),
    财拨率: percent(two.by, two.base),
    一般: amount(general),
    一般比: percent(general, spent),
    一般增: amount(five.by),
    一般率: percent(five.by, five.base),
    预算: amount(budget),
    完成: percent(general, budget),
    各类: classes(reading, general),
    一般基本: amount(fen(reading, '05', '合计', '基本支出')),
    人员: amount(fen(reading, '06', '人员经费合计', '金额')),
    公用: amount(fen(reading, '06', '公用经费合计', '金额')),
    人员科目: economic(reading, /^30[13]/),
    公用科目: economic(reading, /^30[27]|^31/),
    三公: amount(three),
    ...(planned === 0 ? {} : { 三公预算: amount(planned), 三公完成: percent(three, planned) }),
  };
}

function rows(
  reading: WorkbookReading,
  form: '05' | '06',
  digits: number,
): { code: string; name: string; value: number }[] {
  const column = form === '05' ? '小计' : '金额';
  return (reading.form(form)?.lines ?? []).flatMap(({ code = '', printedName, amounts }) => {
    const cell = amounts.get(column);
    if (code.length !== digits || cell?.kind !== 'figure' || cell.fen === 0) return [];
    return [{ code, name: printedName.trim(), value: rounded(cell.fen) }];
  });
}

function classes(reading: WorkbookReading, general: number): string {
  return rows(reading, '05', 3)
    .map(({ name, value }) => `${name}（类）${amount(value)}万元，占${percent(value, general)}%`)
    .join('；');
}

function economic(reading: WorkbookReading, codes: RegExp): string {
  return rows(reading, '06', 5)
    .filter(({ code }) => codes.test(code))
    .map(({ name }) => name)
    .join('、');
}

function items(reading: WorkbookReading): Slots[] {
  const nameOf = (code: string): string => reading.form('05')?.line(code)?.printedName.trim() ?? '';
  return rows(reading, '05', 7).map(({ code, name, value }, at) => {
    const budget = rounded(value * (at % 3 === 0 ? 0.97 : MADE_UP.预算));
    return {
      号: String(at + 1),
      类: nameOf(code.slice(0, 3)),
      款: nameOf(code.slice(0, 5)),
      项: name,
      预算: amount(budget),
      决算: amount(value),
      完成: percent(value, budget),
      比较: value > budget ? '大于' : '小于',
    };
  });
}

function expenses(reading: WorkbookReading, { 三公: whole = '0' }: Slots): Slots[] {
  return EXPENSES.flatMap((name): Slots[] => {
    const value = fen(reading, '09', '决算数', name);
    const planned = fen(reading, '09', '预算数', name);
    if (value === 0 || planned === 0) return [];
    const { base, by } = change(value, MADE_UP.三公上年);
    const total = Number(whole) * 1_000_000;
    return [
      {
        名: name,
        决算: amount(value),
        预算: amount(planned),
        完成: percent(value, planned),
        增: amount(by),
        率: percent(by, base),
        比: percent(value, total),
      },
    ];
  });
}
