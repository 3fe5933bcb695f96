/** By these our comments and tracked changes are known: the author that Word shows, and initials that no person has. */
export const AUTHOR = '对表核对（Duibiao）';
export const INITIALS = 'duibiao';

/** The part our comments stand in where the document had none. */
export const OWN_COMMENTS = 'word/duibiaoComments.xml';

/**
 * How a run was cut: inside a text; inside a text that then had to keep its blanks; between two elements. The second half of a
 * run carries it as a revision number, which Word keeps and nobody sees.
 */
export type Cut = 'text' | 'textKeepingBlanks' | 'element';

export const CUT_ATTRIBUTE = 'rsidDel';

const SIGNS: Readonly<Record<Cut, string>> = { text: '00D0B1A0', textKeepingBlanks: '00D0B1A1', element: '00D0B1A2' };

export function signOf(cut: Cut): string {
  return SIGNS[cut];
}

/** The cut that a run's revision number tells of, `undefined` where it is not ours. */
export function cutOf(sign: string | undefined): Cut | undefined {
  const cuts: readonly Cut[] = ['text', 'textKeepingBlanks', 'element'];
  return cuts.find((cut) => SIGNS[cut] === sign);
}
