import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { plainLine } from '../normalise/characters';
import type { Passage } from '../normalise/passages';
import { NO_SECTION, titleOf } from '../sections/sections';
import type { TextSource } from '../source';
import type { ReadPassage } from './text';

/** A line of the contents. */
interface Entry {
  readonly paragraph: number;
  readonly text: string;
  /** What is left of it without number, year, dots and page. */
  readonly name: string;
}

const CONTENTS = /^目录$/;
const LEADER = /(?<![…·.])[…·.]{3}.*$|(?<!\d)\d+$/;
const NUMBER =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十\d]+）|\d+[、.．])/;
/** A text that lacks more of its contents than this is a part of one. */
const MOST_MISSING = 0.4;
const FEWEST = 4;
const LONGEST_TITLE = 60;

/** The entries of the contents against the titles of the text. */
export function contentsClaims(source: TextSource, texts: readonly ReadPassage[]): Draft[] {
  const entries = entriesOf(source);
  const last = entries.at(-1)?.paragraph ?? -1;
  const kinds = new Set(texts.filter(({ passage }) => (passage.paragraphs[0] ?? 0) > last).map(kindOf));
  const names = source.paragraphs.slice(last + 1).map(({ text }) => nameOf(plainLine(text).text));
  const isThere = ({ name, text }: Entry): boolean =>
    names.some((each) => each.length <= LONGEST_TITLE && each.includes(name)) ||
    (kinds.has(titleOf(text)?.kind ?? 'unknown') && titleOf(text)?.kind !== 'unknown');
  const end = entries.length - [...entries].reverse().findIndex(isThere);
  // What comes after the last one that is there was cut off with the end of the text.
  const missing = entries.slice(0, end).filter((entry) => !isThere(entry));
  if (entries.length < FEWEST || missing.length > entries.length * MOST_MISSING) return [];
  return missing.map((entry) => absent(source, entry));
}

function kindOf({ section }: ReadPassage): string {
  return section.kind;
}

/** From the title 目录 on, up to the line that its first entry is the title of. */
function entriesOf({ paragraphs }: TextSource): readonly Entry[] {
  const plain = paragraphs.map(({ text }) => plainLine(text).text);
  const at = plain.findIndex((text) => CONTENTS.test(text));
  if (at < 0) return [];
  const entries: Entry[] = [];
  for (let paragraph = at + 1; paragraph < plain.length; paragraph += 1) {
    const text = (plain[paragraph] ?? '').replace(LEADER, '');
    const name = nameOf(text);
    if (entries[0]?.name === name || text.includes('。')) break;
    if (name !== '' && !isForm(name)) entries.push({ paragraph, text, name });
  }
  return entries;
}

/** Forms of their own need not stand in the text. */
function isForm(name: string): boolean {
  return name.endsWith('表');
}

function nameOf(text: string): string {
  return text
    .replace(LEADER, '')
    .replace(NUMBER, '')
    .replace(/(?:关于)?(?:19|20)\d\d年(?:度)?(?:部门|单位)?/, '');
}

function absent({ paragraphs }: TextSource, { paragraph, name }: Entry): Draft {
  const { text = '' } = paragraphs[paragraph] ?? {};
  const passage: Passage = {
    index: -1,
    text,
    heading: false,
    paragraphs: new Int32Array(text.length).fill(paragraph),
    offsets: Int32Array.from(text, (_, at) => at),
  };
  const spot = { passage, sentence: { passage, start: 0, end: text.length, clauses: [] }, start: 0, end: text.length };
  return { id: 'N31', kind: 'phrase', section: NO_SECTION, spot, verdict: 'suspect', reason: say.notInText(name) };
}
