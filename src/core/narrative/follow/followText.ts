import { narrativeText as say } from '../../messages';
import type { Sources } from '../../reading';
import { checkNarrative } from '../check';
import { readText } from '../document/readText';
import type { Passage } from '../normalise/passages';
import { refOf } from '../normalise/passages';
import type { TextRemark } from '../remark';
import type { TextRef, TextSource } from '../source';
import type { Fact, Statement } from '../statements/types';
import { inSource, movedRef, withChanges } from './applied';
import { followDirection, followMoved, follows, stays } from './comparisons';
import type { Following } from './comparisons';
import { countChanges } from './counts';
import type { Fate } from './leftovers';
import { leftovers } from './leftovers';
import { numberChange, numberOf } from './printing';
import { followRate } from './rates';
import { Renewed } from './renewed';
import { tableRemarks } from './tables';
import type { Change, FollowedText, Leftover } from './types';
import type { YearsMoved } from './years';
import { yearChanges } from './years';

/**
 * Last year's text with this year's figures: those that last year's workbook confirms follow, with years, directions and rates;
 * every other word stays, and what could not follow is said.
 * @param before last year's workbook as `current`, with those it was compared with where they are at hand
 * @param now this year's
 */
export function followText(text: TextSource, before: Partial<Sources>, now: Sources): FollowedText {
  const read = readText(text, before);
  const years = yearsMoved(read.context.year, now);
  const renewed = new Renewed(read.known(before), read.known(now));
  const fates = new Fates();
  const words = read.statements.flatMap((statement) =>
    statement.facts.flatMap((fact) => fates.note(fact, follow(renewed, statement, fact))),
  );
  const counts = countChanges(read.known(before), now, read.texts);
  const numbers = counts.flatMap(({ change, ...spot }) => fates.note(spot, follows(change)));
  const { changes, crossed } = inSource([
    ...words,
    ...numbers,
    ...(years === undefined ? [] : yearChanges(read.texts, years)),
  ]);
  for (const change of crossed) fates.note(change, stays(say.follow.ownWords));
  const after = withChanges(text, changes);
  const left = read.texts.flatMap((each) => leftovers(each, fates.of(each.passage)));
  const remarks = left.map((one) => remarkOf(one, (ref) => movedRef(ref, changes)));
  return { changes, text: after, remarks: [...remarks, ...objections(after, now, remarks), ...tableRemarks(after)] };
}

/** What became of the figures, passage by passage. */
class Fates {
  private readonly fates = new Map<Passage, Fate>();

  of(passage: Passage): Fate {
    const known = this.fates.get(passage) ?? { followed: new Set(), said: [] };
    this.fates.set(passage, known);
    return known;
  }

  note({ passage, start, end }: Omit<Leftover, 'why'>, { changes, why }: Following): readonly Change[] {
    const { followed, said } = this.of(passage);
    if (why === undefined || changes.length > 0) followed.add(start);
    if (why !== undefined) said.push({ passage, start, end, why });
    return changes;
  }
}

function follow(renewed: Renewed, statement: Statement, fact: Fact): Following {
  switch (fact.kind) {
    case 'actual':
    case 'budget':
    case 'prior': {
      const fen = renewed.amountOf(fact);
      if (fen !== undefined) return follows(numberChange(fact, numberOf(fact.amount, fen)));
      if (renewed.wasWrong(fact)) return stays(say.follow.wasWrong);
      return stays(fact.kind === 'budget' ? say.follow.noBase('budget') : say.follow.noFigure);
    }
    case 'change':
    case 'growth':
      return followMoved(renewed, statement, fact);
    case 'share':
    case 'completion':
      return followRate(renewed, statement, fact);
    case 'direction':
      return followDirection(renewed, statement, fact);
  }
}

/** Where this year's workbook does not say its year, it is the one after the text's. */
function yearsMoved(from: number | undefined, { current }: Sources): YearsMoved | undefined {
  if (from === undefined) return undefined;
  const to = current.forms.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? from + 1;
  return { from, to };
}

function remarkOf({ passage, start, end, why }: Leftover, moved: (ref: TextRef) => TextRef): TextRemark {
  return { at: moved(refOf(passage, start, end)), lines: [why] };
}

/** What this year's workbooks say against the new text where nothing has been said yet: items that came or went, and the like. */
function objections(text: TextSource, now: Sources, said: readonly TextRemark[]): TextRemark[] {
  const grave = checkNarrative(text, now).filter(({ verdict }) => verdict === 'error' || verdict === 'suspect');
  return grave.flatMap(({ paragraph, start, end, reason }) => {
    const known = said.some(({ at }) => at.paragraph === paragraph && at.start < end && start < at.end);
    return known ? [] : [{ at: { paragraph, start, end }, lines: [reason] }];
  });
}
