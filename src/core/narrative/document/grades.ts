import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { CountOf } from '../tokens/quantities';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** 自评结果为优, 绩效评级为“良”的项目: a count of projects by their grade. */
const GRADE = /(?:为|评为|等级|评级|结果)[“”"]?(?:优秀?|良好?|中|差|合格|不合格)/;
const FEWEST_GRADES = 2;

/** 绩效: the projects of every grade make up those that were evaluated. */
export function gradeClaims(texts: readonly ReadPassage[]): Draft[] {
  return texts.flatMap((text) => {
    const counts = text.sentences.flatMap(({ clauses }) =>
      clauses.flatMap(({ quantities }) => quantities.filter((each): each is CountOf => each.kind === 'count')),
    );
    const graded = counts.filter((count, at) => isGrade(text, count, counts[at + 1]?.start));
    const [first] = graded;
    const all = counts.filter(({ start, unit }) => start < (first?.start ?? 0) && /个|项/.test(unit)).at(-1);
    return all === undefined || graded.length < FEWEST_GRADES ? [] : [added(text, all, graded)];
  });
}

/** The grade stands in the clause of the count, before it or behind. */
function isGrade({ passage, sentences }: ReadPassage, { start, end, unit }: CountOf, next = Infinity): boolean {
  const clause = sentences.flatMap(({ clauses }) => clauses).find((each) => each.start <= start && end <= each.end);
  if (clause === undefined || !/个|项/.test(unit)) return false;
  return GRADE.test(passage.text.slice(clause.start, Math.min(clause.end, next)));
}

function added(text: ReadPassage, all: CountOf, graded: readonly CountOf[]): Draft {
  const sum = graded.reduce((total, { value }) => total + value, 0);
  return {
    id: 'N24',
    kind: 'sum',
    section: text.section,
    spot: spotIn(text, graded[0]?.start ?? all.start, graded[0]?.end ?? all.end),
    verdict: sum === all.value ? 'passed' : 'suspect',
    reason: say.countsSum(sum, all.value),
  };
}
