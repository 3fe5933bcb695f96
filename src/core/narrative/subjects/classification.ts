import type { FormId } from '../../forms';
import { economicCodes } from '../../forms';
import type { FormReading, WorkbookReading } from '../../reading';
import type { SectionKind } from '../sections/sections';
import type { ItemName } from './codedRows';
import { classCode, codesNamed } from './codedRows';
import type { Subject } from './types';

interface CodedPlace {
  /** Subject that all rows together are. */
  readonly whole: string;
  readonly forms: readonly FormId[];
  readonly column: string;
  /** Rule notation of the budget's place of a code. */
  readonly budget?: (code: string) => string;
}

const FINAL: Readonly<Partial<Record<SectionKind, CodedPlace>>> = {
  revenue: { whole: 'revenue.total', forms: ['02'], column: '本年收入合计' },
  expenditure: { whole: 'expenditure.total', forms: ['03'], column: '本年支出合计' },
  general: { whole: 'general.total', forms: ['05'], column: '小计', budget: (code) => `预算!预算5[${code},合计]` },
  unknown: { whole: 'general.total', forms: ['05'], column: '小计' },
  governmentFunds: { whole: 'governmentFunds.expenditure', forms: ['07'], column: '小计' },
  stateCapital: { whole: 'stateCapital.expenditure', forms: ['08'], column: '小计' },
};

const BUDGET: Readonly<Partial<Record<SectionKind, CodedPlace>>> = {
  total: { whole: 'expenditure.total', forms: ['B1'], column: '金额' },
  expenditure: { whole: 'expenditure.total', forms: ['B3'], column: '合计' },
  appropriation: { whole: 'appropriation.expenditure', forms: ['B4'], column: '合计' },
  general: { whole: 'general.total', forms: ['B5'], column: '合计' },
  budgetOverview: { whole: 'general.total', forms: ['B5'], column: '合计' },
  unknown: { whole: 'general.total', forms: ['B5'], column: '合计' },
  governmentFunds: { whole: 'governmentFunds.expenditure', forms: ['B8'], column: '合计' },
  stateCapital: { whole: 'stateCapital.expenditure', forms: ['B9'], column: '合计' },
};

const MARK = /（(\d*)([类款项])）/g;
const CLASS_HEADING = /([^（），。]*?)类科目/;
const HYPHENATED = /^(?:\d+[、.])?([^-—]+支出)[-—]+([^-—]+)[-—]+([^-—].*?)(?:（项）)?(?:科目)?$/;
const CODE = /(?<!\d)(2\d{6}|2\d{4}|2\d{2})(?!\d)/;
const NUMBERING = /^(?:（[\d一二三四五六七八九十]+）|\d+[、.．]|[一二三四五六七八九十]+、|[①-⑳])/;

/** The levels a piece of text names with their marks （类）（款）（项）, joined by hyphens, or by code; `undefined` where none. */
export function itemNameIn(lead: string): ItemName | undefined {
  const text = lead.replace(NUMBERING, '');
  const hyphen = HYPHENATED.exec(text);
  if (hyphen !== null) return named({ 类: hyphen[1], 款: hyphen[2], 项: hyphen[3] }, '');
  const marked = markedLevels(text);
  if (marked !== undefined) return marked;
  const heading = CLASS_HEADING.exec(text);
  if (heading !== null) return named({ 类: heading[1] }, '');
  const code = CODE.exec(text)?.[1];
  return code === undefined ? undefined : { code };
}

type Levels = Partial<Record<string, string | undefined>>;

function markedLevels(text: string): ItemName | undefined {
  const levels: Record<string, string> = {};
  let code = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [mark, digits = '', level = ''] = match;
    levels[level] = text.slice(at, match.index);
    code += digits;
    at = match.index + mark.length;
  }
  return at === 0 ? undefined : named(levels, code);
}

function named(levels: Levels, code: string): ItemName {
  const clean = (name = ''): string => name.replace(/^支出/, '').replace(NUMBERING, '');
  const [first, second, third] = [clean(levels['类']), clean(levels['款']), clean(levels['项'])];
  return {
    ...(first === '' ? {} : { class: first }),
    ...(second === '' ? {} : { subclass: second }),
    ...(third === '' ? {} : { item: third }),
    ...(/^\d{3}(?:\d\d){0,2}$/.test(code) ? { code } : {}),
  };
}

/** Where the amounts of coded rows stand for a section; none for sections that quote no classification. */
export function codedPlace(section: SectionKind, ofBudget: boolean): CodedPlace | undefined {
  return (ofBudget ? BUDGET : FINAL)[section];
}

/** The coded row a name means in a form: by the names of its levels, else by its code; several left are none. */
export function codedSubject(
  name: ItemName,
  place: CodedPlace,
  reading: WorkbookReading | undefined,
): Subject | undefined {
  const form = place.forms.map((id) => reading?.form(id)).find((found) => found !== undefined);
  if (form === undefined)
    return name.item === undefined && name.class !== undefined ? textOnlyClass(name.class, place) : undefined;
  const codes = codesNamed(name, form);
  const code = codes.length === 1 ? codes[0] : undefined;
  return code === undefined ? undefined : rowSubject(code, form, place);
}

function rowSubject(code: string, form: FormReading, place: CodedPlace): Subject {
  const written = (id: FormId): string => (id.startsWith('B') ? `预算${id.slice(1)}` : `公开${id}`);
  const column = form.form === 'B1' ? '' : `,${place.column}`;
  return {
    id: `${form.form}:${code}`,
    name: form.line(code)?.printedName ?? code,
    places: [[`${written(form.form)}[${code}${column}]`]],
    within: place.whole,
    ...(place.budget === undefined ? {} : { budgets: [place.budget(code)] }),
  };
}

function textOnlyClass(name: string, { whole }: CodedPlace): Subject | undefined {
  const code = classCode(name);
  return code === undefined ? undefined : { id: `class:${code}`, name, places: [], within: whole };
}

const economicByName = new Map(
  [...economicCodes]
    .filter(([code]) => !code.startsWith('309') && !code.startsWith('399'))
    .map(([code, name]) => [name, code]),
);

/** The economic row of a name in the form of basic expenditure. */
export function economicSubject(
  name: string,
  ofBudget: boolean,
  reading: WorkbookReading | undefined,
): Subject | undefined {
  const form = reading?.form(ofBudget ? 'B6' : '06');
  const code = economicByName.get(name);
  if (code === undefined) return undefined;
  const places = form === undefined ? [] : [[ofBudget ? `预算6[${code},合计]` : `公开06[${code}]`]];
  const within = /^30[13]/.test(code) ? 'basic.personnel' : 'basic.running';
  return { id: `economic:${code}`, name, places, within };
}
