import type { Sources } from '../../reading';
import { Known } from '../claims/known';
import type { Passage } from '../normalise/passages';
import { passagesOf } from '../normalise/passages';
import { NO_SECTION, sectionsOf } from '../sections/sections';
import type { TextSource } from '../source';
import { statementsOf } from '../statements/build';
import type { TextContext } from '../statements/context';
import { contextOf } from '../statements/context';
import type { Statement } from '../statements/types';
import { sentencesOf } from '../tokens/clauses';
import { isOverlong } from './overlong';
import type { ReadPassage } from './text';

/** A text in its passages, and what it says. */
export interface ReadText {
  readonly context: TextContext;
  readonly texts: readonly ReadPassage[];
  /** Stretches that are not read. */
  readonly overlong: readonly Passage[];
  readonly statements: readonly Statement[];
  /** What its claims are judged by with these workbooks. */
  readonly known: (sources: Partial<Sources>) => Known;
}

/** The first five passes. @param sources the text's own workbook as `current`, by whose names it is read */
export function readText(text: TextSource, sources: Partial<Sources>): ReadText {
  const all = passagesOf(text);
  const passages = all.filter((passage) => !isOverlong(passage));
  const sections = sectionsOf(passages);
  const context = contextOf(passages, sources.current);
  const texts = passages.map((passage, at): ReadPassage => {
    const section = sections[at] ?? NO_SECTION;
    return { passage, section, sentences: sentencesOf(passage) };
  });
  const statements = statementsOf(texts, context);
  const overlong = all.filter(isOverlong);
  return { context, texts, overlong, statements, known: (others) => new Known(context, others, statements) };
}
