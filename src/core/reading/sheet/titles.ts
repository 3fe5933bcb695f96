import { allForms, formDefinition } from '../../forms';
import type { FormId, RowKind } from '../../forms';
import { memo } from './memo';
import { isOneSlipAway } from './nearest';
import { compact, withoutQuotes } from './text';
import { formOfWords } from './titleWords';

const LONGEST_TITLE = 100;
/** Shorter titles differ from each other by as little as a slip. */
const LONG_TITLE = 10;
/** Where titles that no edition is known to have stand among the titles of a form. */
const OTHER_WORDS = 100;
const REMEMBERED = 4096;

/** What a text is the title of: the form, and where the title stands among its titles, 0 for the official one. */
export interface FoundTitle {
  readonly form: FormId;
  readonly rank: number;
  /** The known title that a title with one slip in it must have meant. */
  readonly meant?: string;
}

const known: ReadonlyMap<string, FoundTitle> = new Map(
  allForms.flatMap(({ id, title, otherTitles }) =>
    [title, ...otherTitles].map((each, rank): [string, FoundTitle] => [compact(each), { form: id, rank }]),
  ),
);
const shortestTitle = Math.min(...[...known.keys()].map((title) => title.length));

/** Form number, numbering or `附件1：` in front of a title, and brackets, a year or the number behind it. */
const IN_FRONT =
  /^(?:(?:附[件表]|表)[一二三四五六七八九十\d-]*(?![一二三四五六七八九十\d])[:、.]?|[^:]{0,4}公开表?\d{1,2}表?[:、.]?|[一二三四五六七八九十\d]+[、.])+/;
const BEHIND = /(?:\([^()]*\)|20\d{2}年度?|-?公开\d{1,2}表){1,3}$/;
const YEAR = /^.*(?:20\d{2}|二[〇○零O]二.)年度?/;
const NEUTRAL = /^(?:年度?|部门|综合|单位|本级|财务|区级|市级|县级|省级|预算|决算|\(本级\)|-)*$/;
/** Words that make a title another one (`…项目支出决算表`), or a sentence that only mentions one. */
const TELLING =
  /财政拨款|预算|基金|资本|支出|收入|经费|明细|采购|购买服务|转移支付|绩效|资产|债务|项目|专户|[见详:;,。、]|(?:基本|经营|事业|专项)$/;
/** Which classification the rows are of, in brackets behind a title. */
const CLASSIFICATION = /\([^()]*(功能|经济)[^()]*\)$/;
const ROWS: Readonly<Record<string, RowKind>> = { 功能: 'economic', 经济: 'functional' };

/**
 * The form a text is the title of, whatever year and department stand in front of it; `null` when it is none. The longest
 * title wins: 财政拨款收入支出决算总表 is not 收入支出决算总表.
 */
export const titleOf: (text: string) => FoundTitle | null = (text) => (mayBeTitle(text) ? remembered(text) : null);

/** The form a text is the title of, `null` when it is none. */
export function formOfTitle(text: string): FormId | null {
  return titleOf(text)?.form ?? null;
}

const remembered = memo(REMEMBERED, find);

function find(text: string): FoundTitle | null {
  const bare = withoutQuotes(compact(text)).replace(/^《|》$/g, '');
  const title = bare
    .replace(BEHIND, '')
    .replace(IN_FRONT, '')
    .replaceAll('、', '')
    .replace(/公开表$/, '表');
  for (let start = 0; title.length - start >= shortestTitle; start += 1) {
    const found = known.get(title.slice(start));
    if (found === undefined || !mayStandInFront(title.slice(0, start))) continue;
    if (isOfAccounts(title.slice(0, start)) && isOfBudget(found)) break;
    return fits(found, bare) ? found : null;
  }
  return inOtherWords(title, bare) ?? withOneSlip(title);
}

/** 决算 in front of a title that a budget has too (2023年度决算收支总表). */
function isOfAccounts(prefix: string): boolean {
  return prefix.endsWith('决算');
}

function isOfBudget({ form }: FoundTitle): boolean {
  return form.startsWith('B');
}

/** A title made of the usual words in an order that no known edition has. */
function inOtherWords(title: string, bare: string): FoundTitle | undefined {
  const words = formOfWords(title);
  if (words === undefined || !mayStandInFront(title.slice(0, words.start))) return undefined;
  const found = { form: words.form, rank: OTHER_WORDS };
  return fits(found, bare) ? found : undefined;
}

/** A long title with one character too many, too few or wrong. */
function withOneSlip(title: string): FoundTitle | null {
  for (const [meant, { form }] of known) {
    if (meant.length < LONG_TITLE) continue;
    for (const length of [meant.length, meant.length - 1, meant.length + 1]) {
      const start = title.length - length;
      if (start < 0 || !mayStandInFront(title.slice(0, start))) continue;
      if (isOneSlipAway(title.slice(start), meant)) return { form, rank: OTHER_WORDS, meant };
    }
  }
  return null;
}

/** A form by economic classification is not printed by function, nor the other way round. */
function fits({ form }: FoundTitle, title: string): boolean {
  const classification = CLASSIFICATION.exec(title)?.[1];
  return classification === undefined || ROWS[classification] !== formDefinition(form).rows;
}

function mayStandInFront(prefix: string): boolean {
  const afterYear = prefix.replace(YEAR, '');
  return NEUTRAL.test(afterYear) || !TELLING.test(afterYear);
}

/** What a title ends with. */
const ENDS: ReadonlySet<number> = new Set(Array.from('表》)）度年', lastOf));
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** A cheap look at length and last character spares nearly all cells of a sheet. */
function mayBeTitle(text: string): boolean {
  if (text.length < shortestTitle || text.length > LONGEST_TITLE) return false;
  const last = lastOf(text);
  const mayBeBlank = last <= IDEOGRAPHIC_SPACE || last === BYTE_ORDER_MARK;
  return ENDS.has(mayBeBlank ? lastOf(text.trimEnd()) : last);
}

function lastOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}
