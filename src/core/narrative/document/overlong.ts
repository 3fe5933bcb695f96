import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Passage } from '../normalise/passages';
import { NO_SECTION } from '../sections/sections';

/** The most characters from one stop to the next that can be a sentence; more is a table run together, or was made to hang. */
const LONGEST_SENTENCE = 2000;
/** As much of it as is quoted. */
const QUOTED = 30;

/** Whether a passage is not read, because it goes on without a stop for longer than any sentence does. */
export function isOverlong({ text }: Passage): boolean {
  return text.length > LONGEST_SENTENCE && text.split(/[。；！？]/).some((words) => words.length > LONGEST_SENTENCE);
}

/** What is said of the passages that are not read. */
export function overlongClaims(passages: readonly Passage[]): Draft[] {
  return passages.filter(isOverlong).map((passage): Draft => {
    const sentence = { passage, start: 0, end: QUOTED, clauses: [] };
    const spot = { passage, sentence, start: 0, end: QUOTED };
    const reason = say.overlong(LONGEST_SENTENCE);
    return { id: 'N26', kind: 'phrase', section: NO_SECTION, spot, verdict: 'notRun', reason };
  });
}
