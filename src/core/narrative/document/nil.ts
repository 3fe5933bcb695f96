import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown } from '../claims/shown';
import type { FactOf } from '../statements/types';
import { factsOf } from '../statements/types';
import type { ReadPassage } from './text';
import { spotIn } from './text';

interface Nil {
  readonly words: RegExp;
  /** Places that are 0 where nothing happened, of the final accounts and of the budget. */
  readonly places: readonly string[];
  readonly form: string;
  /** The subject whose amount the text may tell elsewhere. */
  readonly subject: string;
}

const NILS: readonly Nil[] = [
  {
    words: /政府性基金/,
    places: ['公开07[合计,小计]', '公开07[合计,本年收入]', '预算8[合计,合计]'],
    form: '政府性基金',
    subject: 'governmentFunds.expenditure',
  },
  {
    words: /国有资本经营/,
    places: ['公开08[合计,小计]', '预算9[合计,合计]'],
    form: '国有资本经营',
    subject: 'stateCapital.expenditure',
  },
  {
    words: /三公经费/,
    places: ['公开09[决算数,合计]', '预算7[本年预算数,合计]'],
    form: '三公经费',
    subject: 'officialExpenses.total',
  },
];

const SAYS_NONE = /(?:^|[^有])(?:无(?!关|法)|没有|未(?!来))(?:发生|使用|安排|取得|列支|涉及)?/;
const NOT_NONE = /增加|减少|增减|变化|差异|保障|违规|超|纳入|单独|说明|批准|因公|任务/;

/** 没有使用政府性基金安排的支出 against the form that would hold it. */
export function nilClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  return texts.flatMap((text) => {
    if (text.section.kind === 'glossary') return [];
    return text.sentences.flatMap(({ start, end, clauses }): Draft[] => {
      const said = text.passage.text.slice(start, end);
      if (clauses.some(({ quantities }) => quantities.length > 0) || !SAYS_NONE.test(said) || NOT_NONE.test(said))
        return [];
      return NILS.filter(({ words }) => words.test(said)).flatMap((nil) => nilClaim(known, text, nil, start, end));
    });
  });
}

function nilClaim(known: Known, text: ReadPassage, nil: Nil, start: number, end: number): Draft[] {
  const values = nil.places.flatMap((place) => known.value(place) ?? []);
  const head = { id: 'N22', kind: 'nil' as const, section: text.section, spot: spotIn(text, start, end) };
  const said = saidElsewhere(known, nil.subject);
  if (values.length === 0 && said !== undefined)
    return [{ ...head, verdict: 'suspect', reason: say.nilButText(shown(said.amount)) }];
  if (values.length === 0) return [{ ...head, verdict: 'notRun', reason: say.noWorkbook('current'), needs: 'forms' }];
  const value = values.find(({ fen }) => fen !== 0);
  if (value === undefined) return [{ ...head, verdict: 'passed', reason: say.nilAgrees(nil.form), cells: values }];
  return [{ ...head, verdict: 'error', reason: say.nilButFigures(value.place, shown(value)), cells: [value] }];
}

/** An amount of the subject, or of a part of it, that the text tells. */
function saidElsewhere(known: Known, id: string): FactOf<'actual'> | undefined {
  const about = known.statements.filter(({ subject }) => subject?.id === id || subject?.within === id);
  return about.flatMap((each) => factsOf(each, 'actual')).find(({ amount }) => amount.fen !== 0);
}
