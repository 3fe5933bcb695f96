import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { plainName } from '../subjects/codedRows';
import type { ReadPassage } from './text';
import { spotIn } from './text';

/** The name that a title of the text is about. */
const TITLED =
  /^(?:第.{1,3}部分)?([^，。；：\d]{4,30}?)(?:19|20)\d\d年(?:度)?(?:部门|单位)?[^，。；：\d]{0,8}(?:决算|预算)/;
/** Names this much alike are one name, mistyped. */
const MOST_APART = 2;

/** The name of the department in the titles of the text against the one its forms print. */
export function entityClaims(known: Known, texts: readonly ReadPassage[]): Draft[] {
  const printed = new Set(
    (known.reading?.forms ?? []).flatMap(({ entity }) => (entity === null ? [] : [plainName(entity)])),
  );
  const [name] = printed;
  if (name === undefined || printed.size > 1) return [];
  return texts.flatMap((text): Draft[] => {
    const written = TITLED.exec(text.passage.text)?.[1];
    if (written === undefined || !isMistyped(written, name)) return [];
    const start = text.passage.text.indexOf(written);
    const spot = spotIn(text, start, start + written.length);
    const head = { id: 'N32', kind: 'name' as const, section: text.section, spot };
    return [{ ...head, verdict: 'suspect', reason: say.otherEntity(written, name), expected: name, replaces: true }];
  });
}

function isMistyped(written: string, name: string): boolean {
  if (written.length !== name.length || written === name) return false;
  return Array.from(written).filter((char, at) => char !== name[at]).length <= MOST_APART;
}
