import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import type { SectionKind } from '../sections/sections';
import { factsOf } from '../statements/types';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** What every published text tells, by the words that tell it. */
const REQUIRED: readonly (readonly [part: string, words: RegExp])[] = [
  ['部门职责', /职[责能]/],
  ['机构设置', /机构设置|单位构成|内设机构|预算单位/],
  ['“三公”经费', /三公/],
  ['机关运行经费', /机关运行/],
  ['政府采购', /政府采购/],
  ['国有资产占用', /国有资产|车辆/],
  ['预算绩效', /绩效/],
  ['名词解释', /名词解释|专业名词|名词说明/],
];
/** A text with all of these is the whole one, not a part of it. */
const WHOLE: readonly SectionKind[] = ['glossary', 'total', 'expenditure', 'officialExpenses', 'procurement'];

/** What a whole text leaves out; of a part of one nobody can tell. */
export function requiredClaims(texts: readonly ReadPassage[]): Draft[] {
  const kinds = new Set(texts.map(({ section }) => section.kind));
  const [first] = texts;
  if (first === undefined || !WHOLE.every((kind) => kinds.has(kind))) return [];
  const missing = REQUIRED.filter(([, words]) => !texts.some(({ passage }) => words.test(passage.text)));
  if (missing.length === 0) return [];
  const spot = spotIn(first, 0, first.passage.text.length);
  const reason = say.partsMissing(missing.map(([part]) => part));
  return [{ id: 'N30', kind: 'phrase', section: first.section, spot, verdict: 'suspect', reason }];
}

/** The counts that go with an amount of 三公经费, by the words that tell them. */
const COUNTED: readonly (readonly [subject: string, count: string, words: RegExp])[] = [
  ['officialExpenses.abroad', '团组数', /团组|团\d*个/],
  ['officialExpenses.abroad', '出国（境）人次', /人次|\d人/],
  ['officialExpenses.purchase', '购置车辆数', /购[置买]\D{0,12}\d+[辆台]/],
  ['officialExpenses.running', '车辆保有量', /保有|\d+[辆台]/],
  ['officialExpenses.reception', '接待批次', /\d+(?:个)?(?:批|次|团组)|来访团组\d|批次\D{0,4}\d/],
  ['officialExpenses.reception', '接待人次', /\d+(?:人|名)|人[次数]\D{0,4}\d/],
];

/** 三公经费 that were spent without the counts that inspectors look for beside them. */
export function countedClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  const own = texts.filter(({ section }) => section.kind === 'officialExpenses');
  const said = own.map(({ passage }) => passage.text).join('\n');
  const missing = COUNTED.flatMap(([subject, count, words]) => {
    const spent = known
      .of(subject)
      .flatMap((each) => factsOf(each, 'actual').map((fact) => ({ fact, section: each.section })))
      .find(({ fact, section }) => fact.amount.fen > 0 && section.kind === 'officialExpenses');
    return spent === undefined || words.test(said) ? [] : [{ ...spent, count }];
  });
  const [first] = missing;
  if (first === undefined || known.context.ofBudget) return [];
  const reason = say.countsMissing(missing.map(({ count }) => count));
  return [{ id: 'N29', kind: 'count', section: first.section, spot: first.fact, verdict: 'hint', reason }];
}
