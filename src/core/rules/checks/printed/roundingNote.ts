import { findingText } from '../../../messages';
import type { Check } from '../../check';
import { countVerdicts } from '../../counts';
import { outcomes } from '../look';

export interface RoundingNoteParameters {
  /** Words by which a note owns up to rounding differences. */
  readonly words: readonly string[];
}

/** Where rules before it came to 尾差, some form carries the standard note about it. */
export const roundingNote: Check<RoundingNoteParameters> = {
  name: 'roundingNote',
  run({ current }, { words }, rule, soFar) {
    const { rounding: roundings } = countVerdicts(soFar);
    const noted = (): boolean =>
      current.forms.some(({ notes }) => notes.some(({ text }) => words.some((word) => text.includes(word))));
    if (roundings === 0 || noted()) return { outcomes: outcomes(rule, [], null), notRun: [] };
    const finding = { form: null, place: '尾差', cells: [], message: findingText.roundingNoteMissing(roundings) };
    return { outcomes: outcomes(rule, [finding], null), notRun: [] };
  },
};
