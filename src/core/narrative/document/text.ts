import type { Passage } from '../normalise/passages';
import type { Section } from '../sections/sections';
import type { Spot } from '../statements/types';
import type { Sentence } from '../tokens/clauses';

/** A passage with its section and its sentences. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly section: Section;
  readonly sentences: readonly Sentence[];
}

/** A range of a passage as a spot, with the sentence it begins in. */
export function spotIn({ passage, sentences }: ReadPassage, start: number, end: number): Spot {
  const sentence = sentences.find((each) => each.start <= start && start <= each.end) ?? sentences[0];
  return { passage, sentence: sentence ?? { passage, start: 0, end: passage.text.length, clauses: [] }, start, end };
}
