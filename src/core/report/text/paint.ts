import type { Verdict } from '../../rules';

/** Lays a look of the terminal over a text, or leaves it plain. */
export type Paint = (look: Verdict | 'strong' | 'faint', text: string) => string;

const CODES = {
  error: '1;31',
  suspect: '33',
  explain: '36',
  rounding: '2',
  hint: '2',
  strong: '1',
  faint: '2',
} as const;

/** For files, pipes and NO_COLOR. */
export const plain: Paint = (_look, text) => text;

/** With the escape codes of a terminal. */
export const colourful: Paint = (look, text) => `\u001B[${CODES[look]}m${text}\u001B[0m`;
