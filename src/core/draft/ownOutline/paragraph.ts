import { outlineText as say } from '../../messages';
import type { OutlineParagraph } from '../types';
import { conditionOf } from './conditions';
import type { Group } from './groups';
import { groupsIn } from './groups';
import { checkSlots, formNamed } from './places';
import { OutlineProblem } from './problem';

type Codes = NonNullable<OutlineParagraph['each']>;

/** A paragraph of a user's outline, as its line says. @throws OutlineProblem */
export function paragraphOf(line: string): OutlineParagraph {
  const pieces = groupsIn(line);
  const [only, ...more] = pieces;
  const each = typeof only === 'object' && more.length === 0 ? codesOf(only.head) : undefined;
  if (typeof only === 'object' && each !== undefined)
    return { each, sentences: sentencesOf(groupsIn(only.body), true) };
  const last = pieces.at(-1);
  const listed = typeof last === 'object' ? codesOf(last.head) : undefined;
  if (typeof last !== 'object' || listed === undefined) return { sentences: sentencesOf(pieces, false) };
  checkSlots(last.body, true);
  return { sentences: sentencesOf(pieces.slice(0, -1), false), items: { ...listed, sentence: last.body } };
}

function sentencesOf(pieces: readonly (string | Group)[], ofCodes: boolean): OutlineParagraph['sentences'] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') {
      checkSlots(piece, ofCodes);
      return piece;
    }
    if (codesOf(piece.head) !== undefined) throw new OutlineProblem(say.codesLast);
    checkSlots(piece.body, ofCodes);
    return [conditionOf(piece.head, ofCodes), piece.body] as const;
  });
}

/** 每项 公开05: something for every code of a level. */
function codesOf(head: string): Codes | undefined {
  const level = (['类', '项'] as const).find((one) => head.startsWith(`每${one}`));
  return level === undefined ? undefined : { level, form: formNamed(head.slice(2)) };
}
