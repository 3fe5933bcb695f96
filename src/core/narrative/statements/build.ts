import type { Passage } from '../normalise/passages';
import type { ReadPassage } from '../document/text';
import type { Section } from '../sections/sections';
import { NO_SECTION } from '../sections/sections';
import { itemNameIn } from '../subjects/classification';
import type { Sentence } from '../tokens/clauses';
import { readClause, readDistribution } from './clause';
import type { TextContext } from './context';
import { distributionAt } from './distributed';
import { Frame } from './frame';
import { nameIn } from './naming';
import type { Statement } from './types';

/** The fourth pass: what every passage says, subject by subject. Glossaries and lists of duties say nothing of the kind. */
export function statementsOf(texts: readonly ReadPassage[], context: TextContext): readonly Statement[] {
  const frame = new Frame(context, NO_SECTION);
  for (const text of texts) {
    if (text.section !== frame.section) enter(frame, text.section);
    if (text.section.kind !== 'glossary') readPassage(frame, text);
  }
  return frame.statements;
}

function enter(frame: Frame, section: Section): void {
  frame.section = section;
  frame.current = undefined;
  frame.wholes = [];
  frame.listing = false;
  frame.heading = undefined;
}

function readPassage(frame: Frame, { passage, sentences }: ReadPassage): void {
  if (sentences.every(({ clauses }) => clauses.every(({ quantities }) => quantities.length === 0))) {
    readHeading(frame, passage, sentences);
    return;
  }
  if (!GOES_ON.test(passage.text)) frame.current = undefined;
  if (!(frame.listing && LISTED.test(passage.text)) && !GOES_ON.test(passage.text)) {
    frame.wholes = [];
    frame.listing = false;
  }
  frame.base = undefined;
  frame.inherited = frame.wholes.length;
  for (const sentence of sentences) readSentence(frame, sentence);
  if (OPENS_LIST.test(passage.text)) frame.listing = true;
}

const GOES_ON_ABOUT =
  /^(?:与|比|较|同比|占|完成)[^，。；]{0,14}$|^(?:按?(?:同|可比)口径)?(?:与|比|较|同比)?(?:上年|去年|(?:19|20)\d\d年)?[^，。；]{0,8}(?:增加|减少|增长|下降)/;

/** Paragraphs that go on with the one before: its parts, or the items below 其中：. */
const GOES_ON = /^(?:其中|公务用车|因公出国)/;
const LISTED = /^(?:（[\d一二三四五六七八九十]+）|\d+[、.．]|[①-⑳])/;
const OPENS_LIST = /(?:其中|如下|包括|以下方面)[：，]?$/;

/** A line without figures lends its subject, or its 类, to the lines below. */
function readHeading(frame: Frame, passage: Passage, sentences: readonly Sentence[]): void {
  const { section, context } = frame;
  const item = /（\d*[类款]）/.test(passage.text) ? itemNameIn(passage.text) : undefined;
  if (item !== undefined && item.item === undefined) frame.heading = item;
  for (const sentence of sentences) readSentence(frame, sentence);
  const naming = nameIn(passage.text, section, context, frame.heading);
  if (naming.kind !== 'subject') frame.current = undefined;
}

function readSentence(frame: Frame, sentence: Sentence): void {
  frame.base = sentence.start === 0 ? undefined : frame.base;
  frame.past = pastYear(sentence, frame.context);
  const before = frame.current?.wholes.length ?? 0;
  const stop = sentence.passage.text.charAt(sentence.start - 1);
  if (stop === '。' && before > frame.inherited && GOES_ON_ABOUT.test(sentence.clauses[0]?.text ?? ''))
    frame.beginDoubtful();
  const reading = { reason: stop === '；' && frame.explaining && ENUMERATED.test(textOf(sentence)) };
  let done = 0;
  for (const [at, clause] of sentence.clauses.entries()) {
    if (at < done) continue;
    const dealt = reading.reason ? undefined : distributionAt(sentence, at);
    if (dealt === undefined) readClause(frame, sentence, clause, reading);
    else readDistribution(frame, sentence, dealt);
    done = at + (dealt?.clauses ?? 1);
  }
  frame.explaining = reading.reason;
}

/** The earlier year that a sentence is about alone, beside others about the text's own year. */
function pastYear(sentence: Sentence, { year }: TextContext): number | undefined {
  const named = Number(
    /^[^，。；：\d]{0,12}?(?<![比与较同和跟由从])((?:19|20)\d\d)年(?!\d)/.exec(textOf(sentence))?.[1],
  );
  if (year === undefined || !(named < year) || textOf(sentence).includes(`${year}年`)) return undefined;
  return sentence.passage.text.includes(`${year}年`) ? named : undefined;
}

/** A reason that goes on with the next of its points. */
const ENUMERATED = /^(?:\d[、.．）]|（\d）|[①-⑳]|[一二三四五六七八九]是)/;

function textOf({ passage: { text }, start, end }: Sentence): string {
  return text.slice(start, end);
}
