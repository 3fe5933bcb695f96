import { allForms } from '../forms';
import type { FormId } from '../forms';
import { memo } from './memo';
import { compact, withoutQuotes } from './text';

const LONGEST_TITLE = 100;
const REMEMBERED = 4096;

const formByTitle: ReadonlyMap<string, FormId> = new Map(
  allForms.flatMap((form) => [form.title, ...form.otherTitles].map((title) => [compact(title), form.id])),
);
const shortestTitle = Math.min(...[...formByTitle.keys()].map((title) => title.length));

/** Form number, numbering or `附件1：` in front of a title, and brackets or a year behind it. */
const IN_FRONT =
  /^(?:(?:附[件表]|表)[一二三四五六七八九十\d-]*[:、.]?|[^:]{0,4}公开表?\d{1,2}表?[:、.]?|[一二三四五六七八九十\d]+[、.])+/;
const BEHIND = /(?:\([^()]*\)|20\d{2}年度?|-?公开\d{1,2}表)$/;
const YEAR = /^.*(?:20\d{2}|二[〇○零O]二.)年度?/;
const NEUTRAL = /^(?:年度?|部门|单位|本级|财务|区级|市级|县级|省级|预算|决算|\(本级\)|-)*$/;
/** Words that make a title another one (`…项目支出决算表`), or a sentence that only mentions one. */
const TELLING = /财政拨款|预算|基金|资本|支出|收入|经费|明细|[见详:;,。、]/;

/**
 * The form a text is the title of, whatever year and department stand in front of it; `null` when it is none. The longest
 * title wins: 财政拨款收入支出决算总表 is not 收入支出决算总表.
 */
export const formOfTitle: (text: string) => FormId | null = (text) => (mayBeTitle(text) ? remembered(text) : null);

const remembered = memo(REMEMBERED, find);

function find(text: string): FormId | null {
  const title = withoutQuotes(compact(text)).replace(BEHIND, '').replace(IN_FRONT, '').replaceAll('、', '');
  for (let start = 0; title.length - start >= shortestTitle; start += 1) {
    const form = formByTitle.get(title.slice(start));
    if (form !== undefined) return mayStandInFront(title.slice(0, start)) ? form : null;
  }
  return null;
}

function mayStandInFront(prefix: string): boolean {
  const afterYear = prefix.replace(YEAR, '');
  return NEUTRAL.test(afterYear) || (afterYear === prefix && !TELLING.test(prefix));
}

/** A cheap look at length and last character spares nearly all cells of a sheet. */
function mayBeTitle(text: string): boolean {
  if (text.length < shortestTitle || text.length > LONGEST_TITLE) return false;
  const end = text.trimEnd().at(-1);
  return end === '表' || end === ')' || end === '）' || end === '度' || end === '年';
}
