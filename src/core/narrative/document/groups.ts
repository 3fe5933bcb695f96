import type { Known } from '../claims/known';
import type { Statement } from '../statements/types';
import { factsOf } from '../statements/types';

const NOISE = 1e-6;
/** Coarser shares leave room for a small part that is not named. */
const FINE = 2;

/** A whole with the parts the text lists of it. */
export interface Group {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** Whether the parts are known to be all of them. */
  readonly complete: boolean;
  /** Whether only the text says so, so that a sum below the whole may be for parts left out. */
  readonly open: boolean;
}

/** The parts that make up a whole wherever they are all named. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'officialExpenses.total': ['officialExpenses.abroad', 'officialExpenses.vehicles', 'officialExpenses.reception'],
  'officialExpenses.vehicles': ['officialExpenses.purchase', 'officialExpenses.running'],
  'officialExpenses.reception': ['officialExpenses.domestic', 'officialExpenses.foreign'],
  'total.revenue': ['revenue.total', 'total.used', 'total.opening'],
  'total.expenditure': ['expenditure.total', 'total.distributed', 'total.closing'],
  'procurement.total': ['procurement.货物', 'procurement.工程', 'procurement.服务'],
  'general.basic': ['basic.personnel', 'basic.running'],
};
const OPEN_PARTS: Readonly<Record<string, readonly string[]>> = {
  'expenditure.total': ['expenditure.基本支出', 'expenditure.项目支出'],
};

/** Wholes with their parts: by the sentence (其中), or by what belongs under what in one section. */
export function groupsOf(known: Known): Group[] {
  const parts = new Map<Statement, Statement[]>();
  let before: Statement[] = [];
  for (const statement of known.statements) {
    if (before[0]?.section.kind !== statement.section.kind) before = [];
    const whole = wholeOf(statement, before);
    if (whole !== undefined) {
      const own = parts.get(whole) ?? [];
      own.push(statement);
      parts.set(whole, own);
    }
    before.push(statement);
  }
  return [...parts].flatMap(([whole, all]) => byLevel(all).map((level) => groupOf(known, whole, level)));
}

/** 类 and 项 of one whole are two lists of its parts. */
function byLevel(parts: readonly Statement[]): readonly (readonly Statement[])[] {
  const levels = new Map<number, Statement[]>();
  for (const part of parts) {
    const digits = /:(\d+)$/.exec(part.subject?.id ?? '')?.[1]?.length ?? 0;
    levels.set(digits, [...(levels.get(digits) ?? []), part]);
  }
  return [...levels.values()];
}

function wholeOf({ wholes, subject }: Statement, before: readonly Statement[]): Statement | undefined {
  const innermost = wholes.at(-1);
  if (innermost !== undefined && (subject?.within === undefined || subject.within === innermost.subject?.id))
    return innermost;
  if (subject?.within === undefined) return undefined;
  return before.filter((each) => each.subject?.id === subject.within && factsOf(each, 'actual').length > 0).at(-1);
}

function groupOf(known: Known, whole: Statement, all: readonly Statement[]): Group {
  const own = all.filter((part) => part.subject?.id !== (whole.subject?.id ?? '') && !isOnlyMentioned(part));
  const parts = own.filter((part, at) => at === own.findIndex((each) => keyOf(each) === keyOf(part)));
  const id = whole.subject?.id ?? '';
  const ids = new Set(parts.map(({ subject }) => subject?.id ?? ''));
  const onlyKnown = (list: readonly string[]): boolean =>
    list.every((each) => ids.has(each)) &&
    parts.every(({ subject }) => subject !== undefined && !subject.id.endsWith('?'));
  if (PARTS[id] !== undefined && onlyKnown(PARTS[id]))
    return { whole, parts: named(parts, PARTS[id]), complete: true, open: false };
  if (sharesAddUp(parts)) return { whole, parts, complete: true, open: false };
  if (OPEN_PARTS[id] !== undefined && onlyKnown(OPEN_PARTS[id])) return { whole, parts, complete: true, open: true };
  return { whole, parts, complete: coversForm(known, whole, parts), open: false };
}

/** 公务接待费低于预算数的主要原因 names a part that was listed before. */
function isOnlyMentioned({ subject, facts }: Statement): boolean {
  return subject?.weak === true && facts.every(({ kind }) => kind === 'direction');
}

function named(parts: readonly Statement[], ids: readonly string[]): readonly Statement[] {
  return parts.filter(({ subject }) => ids.includes(subject?.id ?? ''));
}

function keyOf({ subject, label }: Statement): string {
  return subject?.id ?? label;
}

/** Parts whose printed shares add up to 100 within their roundings are all of them. */
export function sharesAddUp(parts: readonly Statement[]): boolean {
  const shares = parts.map((part) => factsOf(part, 'share').find(({ whole }) => whole === ''));
  if (shares.length < 2 || shares.some((share) => share === undefined)) return false;
  const percents = shares.flatMap((share) => share?.percent ?? []);
  if (percents.some(({ value, decimals }) => value !== 0 && decimals < FINE)) return false;
  const rounding = percents.reduce((sum, { decimals }) => sum + 0.5 / 10 ** decimals, 0);
  return Math.abs(percents.reduce((sum, { value }) => sum + value, 0) - 100) <= rounding * 2 + NOISE;
}

/** Whether every row of the form that is not 0 is among coded parts of one level. */
function coversForm(known: Known, whole: Statement, parts: readonly Statement[]): boolean {
  const codes = parts.map(({ subject }) => /^(?:(\w\w)|economic):(\d+)$/.exec(subject?.id ?? ''));
  const [first] = codes;
  if (first === null || first === undefined || codes.some((code) => code?.[2]?.length !== first[2]?.length))
    return false;
  const economic = first[1] === undefined;
  const form = known.reading?.form(
    economic
      ? known.context.ofBudget
        ? 'B6'
        : '06'
      : (known.reading.forms.find(({ form: id }) => id === first[1])?.form ?? '05'),
  );
  if (form === undefined) return false;
  const kinds =
    whole.subject?.id === 'basic.personnel'
      ? /^30[13]/
      : whole.subject?.id === 'basic.running' || whole.subject?.id === 'operating.total'
        ? /^30[27]|^31[02]|^399/
        : /^/;
  const listed = new Set(codes.map((code) => code?.[2]));
  return form.lines.every(
    ({ code = '', amounts }) =>
      code.length !== first[2]?.length ||
      !kinds.test(code) ||
      listed.has(code) ||
      [...amounts.values()].every((amount) => amount.kind !== 'figure' || amount.fen === 0),
  );
}
