import type { FormId } from '../../../forms';
import type { FormReading, Note } from '../../../reading';

/** A statement that there is nothing to report: 没有…收入和支出，故本表无数据. */
const NOTHING = /没有|未发生|未安排|无数据|为空|空表|^(?:[注说明]+[:：]?)?.{0,30}?无/;
/** That this form itself is empty. */
const WHOLE_FORM = /本表(?:为|是)?(?:无数据|没有数据|空|无发生)|空表/;
/** Guidance of the template that was left in, or a condition: it states nothing. */
const GUIDANCE = /仍保留|作下述说明|应当?作.{0,4}说明|[如若](?:无|没有)|(?:收入|支出|数据|预算|经费|情况)的[，,]/;

/** Funds as statements name them, and the forms that report them. */
const FUNDS: readonly { readonly words: string; readonly name: string; readonly forms: readonly FormId[] }[] = [
  { words: '政府性基金', name: '政府性基金', forms: ['07', 'B8'] },
  { words: '国有资本经营', name: '国有资本经营预算', forms: ['08', 'B9'] },
  { words: '三公', name: '“三公”经费', forms: ['09', 'B7'] },
];

/** The notes of a form that state there is nothing to report. */
export function nilStatements(reading: FormReading): readonly Note[] {
  return reading.notes.filter(({ text }) => NOTHING.test(text) && !GUIDANCE.test(text));
}

/** Notes that contradict figures: they call this form empty, or say there is none of the fund it reports. */
export function emptinessClaims(reading: FormReading): readonly Note[] {
  const own = FUNDS.find(({ forms }) => forms.includes(reading.form));
  return nilStatements(reading).filter(
    ({ text }) => WHOLE_FORM.test(text) || text.split(/[，,。；;]/).some((clause) => deniesFund(clause, own?.words)),
  );
}

/** `没有政府性基金预算财政拨款支出`; that nothing was carried over denies no revenue or expenditure. */
function deniesFund(clause: string, fund: string | undefined): boolean {
  const [, denied = ''] = /(?:没有|无|未发生|未安排)(.*)/.exec(clause) ?? [];
  if (fund === undefined || !denied.includes(fund) || /结转|结余/.test(denied)) return false;
  return /收入|支出|预算|经费/.test(denied);
}

/** The fund that a statement names instead of the one its form reports. */
export function wrongFund(form: FormId, text: string): { readonly named: string; readonly own: string } | undefined {
  const own = FUNDS.find(({ forms }) => forms.includes(form));
  const named = FUNDS.filter(({ words }) => text.includes(words));
  const [first] = named;
  if (own === undefined || first === undefined || named.includes(own)) return undefined;
  return { named: first.name, own: own.name };
}

/** The reporting entity that a statement begins with: `说明：某局本年度没有…` → 某局; not 本部门 and the like. */
export function entityIn(text: string): string | undefined {
  const [, name] = /^(?:[注说明]+[:：])?([^，。：:]{3,40}?)(?:本年度|20\d{2}年)/.exec(text.replace(/\s+/g, '')) ?? [];
  return name === undefined || /^[本我]|^(?:部门|单位)$/.test(name) ? undefined : name;
}

/** The years that a statement names: 2023年度 → 2023. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(20\d{2})年/g)].map(([, year]) => Number(year));
}

/** The fiscal year most forms of a workbook print, `null` where none does. */
export function commonYear(forms: readonly FormReading[]): number | null {
  return mostCommon(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []));
}

/** The value met most often, the first of several; `null` where there is none. */
export function mostCommon<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
