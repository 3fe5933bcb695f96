import type { WorkbookReading } from '../../reading';
import type { Passage } from '../normalise/passages';
import { plainName } from '../subjects/codedRows';
import type { BaseWords } from './words';

/** What is known of a text before it is read: which year, whose, of which kind. */
export interface TextContext extends BaseWords {
  /** Names of departments, longest first. */
  readonly entities: readonly string[];
  readonly reading: WorkbookReading | undefined;
}

const TITLED = /(?:19|20)\d\d年(?:度)?(?:部门|单位)?[^，。；：]{0,8}(?:决算|预算)/;
const BEFORE_TITLED = /[^，。；：]{3,40}$/;
/** A text is about a department and its units; more names than this are no names. */
const MOST_ENTITIES = 12;
const NO_ENTITY = /费|支出|收入|拨款|预算|决算|合计|总计|部分|情况|说明|截至|上年|相比/;

/** The year of the forms, or the one the text's titles and first sentences name most. */
export function contextOf(passages: readonly Passage[], reading: WorkbookReading | undefined): TextContext {
  const text = passages.map((passage) => passage.text).join('\n');
  const forms = reading?.forms ?? [];
  const year = yearOf(text, reading);
  const ofBudget = forms.length > 0 ? forms.every(({ form }) => form.startsWith('B')) : isAboutBudget(text, year);
  return { ofBudget, reading, entities: entitiesOf(passages, reading), year };
}

/** 预算 is what was planned for the year itself, 决算 at most what an earlier year came to. */
function isAboutBudget(text: string, year: number | undefined): boolean {
  const executed = (text.match(EXECUTED) ?? []).length;
  const accounts = (text.match(/决算/g) ?? []).length + executed;
  if (accounts * 8 < (text.match(/预算/g) ?? []).length) return true;
  const ofYear = (word: string): boolean => new RegExp(`${year}年[^，。；\\n]{0,24}${word}`).test(text);
  return executed === 0 && year !== undefined && ofYear('预算') && !ofYear('决算');
}

const EXECUTED = /完成[^，。；]{0,4}预算|预算(?:执行|完成)(?:率|比例|进度)|(?<![年度])年初预算/g;

function yearOf(text: string, reading: WorkbookReading | undefined): number | undefined {
  const printed = mostFrequent((reading?.forms ?? []).flatMap(({ fiscalYear }) => fiscalYear ?? []));
  if (printed !== undefined) return printed;
  const titled = [...text.matchAll(/(?<![比与较同和跟由从为])(20\d\d)年(?:度)?(?:部门|单位)?(?:决算|预算)/g)];
  const opening = [...text.matchAll(/(?:^|\n|。)[^\n。]{0,30}?(?<![比与较同和跟由从])(20\d\d)年(?!\d{1,2}月\d)/g)];
  return mostFrequent([...titled, ...opening].map((match) => Number(match[1])));
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0];
}

function entitiesOf(passages: readonly Passage[], reading: WorkbookReading | undefined): readonly string[] {
  const printed = (reading?.forms ?? []).flatMap(({ entity }) => (entity === null ? [] : [plainName(entity)]));
  const titled = passages.flatMap(({ text }) => {
    const at = text.search(TITLED);
    return at < 0 ? [] : nameBefore(BEFORE_TITLED.exec(text.slice(Math.max(0, at - 40), at))?.[0]);
  });
  const counted = new Map<string, number>();
  for (const { text } of passages)
    for (const match of text.matchAll(/(?:^|。)([^，。；：\d]{4,30}?)20\d\d年/g))
      for (const name of nameBefore(match[1])) counted.set(name, (counted.get(name) ?? 0) + 1);
  const repeated = [...counted].filter(([, count]) => count > 1).map(([name]) => name);
  return [...new Set([...printed, ...titled, ...repeated])].slice(0, MOST_ENTITIES).sort((a, b) => b.length - a.length);
}

function nameBefore(name: string | undefined): string[] {
  const plain = (name ?? '').replace(/^第.{1,3}部分/, '').replace(/^[（\d一二三四五六七八九十）、.]+/, '');
  return plain.length < 3 || NO_ENTITY.test(plain) ? [] : [plain];
}
