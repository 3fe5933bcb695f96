import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { lookedBackOn } from '../statements/frame';
import type { Fact } from '../statements/types';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** Years that cannot be meant: a base that is this year, a title or a date of another year. */
export function yearClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  const { year, ofBudget } = known.context;
  if (year === undefined) return [];
  return [
    ...baseYears(known, year),
    ...texts
      .filter(({ section }) => lookedBackOn(section, known.context) === undefined)
      .flatMap((text) => [...titleYear(text, year), ...dates(text, year, ofBudget), ...openingYear(text, year)]),
  ];
}

function baseYears(known: Known, year: number): Draft[] {
  const seen = new Set<string>();
  return known.statements.flatMap(({ section, facts }) =>
    facts.flatMap((fact): Draft[] => {
      const written = baseYearOf(fact);
      const key = `${fact.passage.index} ${fact.sentence.start} ${fact.start}`;
      const said = `${fact.passage.index} ${fact.sentence.start} ${fact.kind === 'growth' ? 'growth' : ''}`;
      if (written === undefined || written < year || seen.has(key) || (fact.kind === 'growth' && seen.has(said)))
        return [];
      seen.add(key);
      seen.add(`${fact.passage.index} ${fact.sentence.start} growth`);
      return [
        { id: 'N18', kind: 'year', section, spot: fact, verdict: 'error', reason: say.baseYear(written, year - 1) },
      ];
    }),
  );
}

function baseYearOf(fact: Fact): number | undefined {
  if (fact.kind !== 'change' && fact.kind !== 'growth' && fact.kind !== 'direction') return undefined;
  return fact.base.kind === 'prior' ? fact.base.year : undefined;
}

const TITLE =
  /^(?:第.{1,3}部分)?[^。，；]{0,30}?((?:19|20)\d\d)年(?:度)?(?:部门|单位)?[^。，；\d]{0,12}(?:决算|预算)[^。，；\d]{0,12}(?:说明|情况)$/;

function titleYear(text: ReadPassage, year: number): Draft[] {
  const match = TITLE.exec(text.passage.text);
  const written = Number(match?.[1]);
  if (match === null || written === year || text.passage.text.includes(`${year}年`)) return [];
  const start = text.passage.text.indexOf(match[1] ?? '');
  const spot = spotIn(text, start, start + 5);
  return [
    { id: 'N18', kind: 'year', section: text.section, spot, verdict: 'error', reason: say.otherYear(written, year) },
  ];
}

/** 截至…12月31日: the accounts are drawn up at the end of their own year. */
function dates(text: ReadPassage, year: number, ofBudget: boolean): Draft[] {
  if (ofBudget || text.section.kind === 'glossary') return [];
  return [...text.passage.text.matchAll(/截[至止](?:到)?((?:19|20)\d\d)年(?:12月31日|12月底|年?底|年末)/g)].flatMap(
    (match): Draft[] => {
      const written = Number(match[1]);
      if (written === year) return [];
      const spot = spotIn(text, match.index, match.index + match[0].length);
      return [
        {
          id: 'N18',
          kind: 'year',
          section: text.section,
          spot,
          verdict: 'error',
          reason: say.otherYear(written, year),
        },
      ];
    },
  );
}

/** A paragraph of figures that begins with another year and never names this one was left from that year. */
function openingYear(text: ReadPassage, year: number): Draft[] {
  const { passage, section, sentences } = text;
  const match = /^[^，。；]{0,24}?((?:19|20)\d\d)年度?/.exec(passage.text);
  const written = Number(match?.[1]);
  if (match === null || written === year || passage.text.includes(`${year}年`)) return [];
  if (/[比与较同和由从]((?:19|20)\d\d)年|当年|截[至止]|以来|起|成立/.test(passage.text.slice(0, match[0].length + 6)))
    return [];
  if (['glossary', 'unknown', 'performance', 'assets'].includes(section.kind)) return [];
  if (
    !sentences.some(({ clauses }) => clauses.some(({ quantities }) => quantities.some(({ kind }) => kind === 'amount')))
  )
    return [];
  const start = match[0].indexOf(match[1] ?? '');
  const spot = spotIn(text, start, start + 5);
  return [{ id: 'N18', kind: 'year', section, spot, verdict: 'suspect', reason: say.otherYear(written, year) }];
}
