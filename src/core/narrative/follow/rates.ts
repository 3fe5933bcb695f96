import { narrativeText as say } from '../../messages';
import type { FactOf, Statement } from '../statements/types';
import type { Following } from './comparisons';
import { follows, stays } from './comparisons';
import { numberChange, percentOf } from './printing';
import type { Pair, Renewed } from './renewed';

type Rate = FactOf<'share'> | FactOf<'completion'>;

/** 占73.05%, 完成年初预算的95.98%: worked out of the same two figures as last year. */
export function followRate(renewed: Renewed, statement: Statement, fact: Rate): Following {
  if (renewed.wasWrong(fact)) return stays(say.follow.wasWrong);
  const figures = figuresOf(renewed, statement, fact);
  if (figures === undefined) return stays(fact.kind === 'share' ? say.follow.noWhole : say.follow.noBase('budget'));
  const { value, base } = figures;
  if (base !== 0) return follows(numberChange(fact, percentOf(fact.percent, value / base)));
  if (value === 0 && fact.percent.value === 0) return follows([]);
  return fact.kind === 'completion' ? withoutClause(fact) : stays(say.follow.baseIsZero);
}

function figuresOf(renewed: Renewed, statement: Statement, fact: Rate): Pair | undefined {
  const { inputs = [] } = renewed.draftOf(fact) ?? {};
  const [value, base, ...more] = inputs.map((input) => renewed.figureOf(input));
  if (value !== undefined && base !== undefined && more.length === 0) return { value, base };
  if (inputs.length > 1 || fact.kind === 'share') return undefined;
  return renewed.pairOf(statement, { kind: 'budget', budget: fact.budget }, fact);
}

/** A budget of nothing cannot be completed: the clause that says so goes. */
function withoutClause({ passage, sentence, end }: FactOf<'completion'>): Following {
  const clause = sentence.clauses.find((each) => each.start < end && end <= each.end);
  const alone = clause?.quantities.length === 1 && clause.end === end && passage.text.charAt(clause.start - 1) === '，';
  return alone ? follows([{ passage, start: clause.start - 1, end, text: '' }]) : stays(say.follow.baseIsZero);
}
