import { memo, withoutBlanks } from '../../../reading';

/** How a printed name differs from the one it should be: not, by what was cut off or slipped in, or by being another word. */
export type NameDifference = 'same' | 'cutOff' | 'fewCharacters' | 'otherWord';

const NUMBERING = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．，]|\d+[、.．])/;
const ONLY_NUMBERING = new RegExp(`${NUMBERING.source}$`);
/** A few characters more or fewer than the official name. */
const FEW = 3;

/** Names are the same few hundred in every form of every department. */
const REMEMBERED = 8192;

/** A name without spaces and invisible marks, numbering (`一、`) and differences of width of brackets. */
export const plainName: (printed: string) => string = memo(REMEMBERED, (printed) =>
  withoutBlanks(printed)
    .replace(NUMBERING, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/^其中[：:]/, ''),
);

/** Whether a text is nothing but the number of a line: `一、`, `（十九）`. */
export function isNumbering(text: string): boolean {
  return ONLY_NUMBERING.test(text);
}

/** Both names plain. */
export function nameDifference(printed: string, standard: string): NameDifference {
  if (printed === standard) return 'same';
  const [longer, shorter] = printed.length > standard.length ? [printed, standard] : [standard, printed];
  if (longer.startsWith(shorter)) return 'cutOff';
  return longer.length - shorter.length <= FEW && isSubsequence(shorter, longer) ? 'fewCharacters' : 'otherWord';
}

function isSubsequence(shorter: string, longer: string): boolean {
  let position = 0;
  for (const character of longer) if (character === shorter[position]) position += 1;
  return position === shorter.length;
}
