import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { shown } from '../claims/shown';
import type { Ranged } from '../../money';
import { sumFits } from '../judge/fits';
import type { Amount, CountOf } from '../tokens/quantities';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** A project of the numbered list of 绩效自评, with its budget and what was spent. */
interface Project {
  readonly number: number;
  readonly budget: Amount;
  readonly spent: Amount;
}

const PROJECT = /^(\d+)[、.．]/;

/** 绩效项目N项，共涉及资金X万元 against the numbered list of all of them. */
export function projectClaims(texts: readonly ReadPassage[]): Draft[] {
  const own = texts.filter(({ section }) => section.kind === 'performance');
  const projects = own.flatMap((text) => projectOf(text) ?? []);
  const numbered = projects.every(({ number }, at) => number === at + 1);
  if (projects.length < 2 || !numbered) return [];
  return own.flatMap((text) => stated(text, projects));
}

function projectOf(text: ReadPassage): Project | undefined {
  const number = PROJECT.exec(text.passage.text)?.[1];
  if (number === undefined) return undefined;
  for (const { clauses } of text.sentences) {
    const amounts = clauses.flatMap(({ quantities }) =>
      quantities.filter((each): each is Amount => each.kind === 'amount'),
    );
    const [budget, spent] = amounts;
    const between = text.passage.text.slice(budget?.end, spent?.start);
    if (budget === undefined || spent === undefined || !/支出|执行|决算/.test(between)) continue;
    if (text.passage.text.slice(Math.max(0, budget.start - 12), budget.start).includes('预算'))
      return { number: Number(number), budget, spent };
  }
  return undefined;
}

/** An amount stated for as many projects as the list has is the sum of their budgets, or of what they spent. */
function stated(text: ReadPassage, projects: readonly Project[]): Draft[] {
  return text.sentences.flatMap(({ clauses, start, end }) => {
    const quantities = clauses.flatMap((clause) => clause.quantities);
    const counted = quantities.find(
      (each): each is CountOf => each.kind === 'count' && /项|个/.test(each.unit) && each.value === projects.length,
    );
    const amount = quantities.find((each): each is Amount => each.kind === 'amount');
    if (
      counted === undefined ||
      amount === undefined ||
      !/涉及|共计|资金|合计/.test(text.passage.text.slice(start, end))
    )
      return [];
    const evaluated = text.passage.text.slice(start, counted.end + 20).includes('自评');
    const sums: readonly (readonly Ranged[])[] = [
      projects.map(({ budget }) => budget),
      ...(evaluated ? [projects.map(({ spent }) => spent)] : []),
    ];
    const fits = sums.map((parts) => sumFits(amount, parts));
    const verdict = fits.find((fit) => fit !== 'error') ?? 'suspect';
    const nearest = sums.map((parts) => parts.reduce((all, { fen }) => all + fen, 0));
    const told = say.projectSums(nearest.map((fen) => shown({ fen, half: 0 })));
    const reason =
      verdict === 'suspect'
        ? say.projectsDiffer(projects.length, told, shown(amount))
        : say.projectsSum(projects.length, told);
    return [
      {
        id: 'N24',
        kind: 'sum',
        section: text.section,
        spot: spotIn(text, amount.start, amount.end),
        verdict,
        reason,
      } satisfies Draft,
    ];
  });
}
