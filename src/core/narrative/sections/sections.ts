import type { Passage } from '../normalise/passages';
import type { SectionKind } from './sectionKind';
import { TITLES } from './titles';

export type { SectionKind } from './sectionKind';

export interface Section {
  readonly kind: SectionKind;
  /** As printed, numbering left out; empty before the first title. */
  readonly title: string;
}

const NUMBERING =
  /^(?:#+)?(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十\d]+）|\d+[、.．）])?/;
const LONGEST_TITLE = 42;
/** What a title without a number ends with. */
const ENDING = /(?:说明|情况|总体|概况|解释|职责|职能|设置|目录)$/;
/** Before the first title. */
export const NO_SECTION: Section = { kind: 'unknown', title: '' };

/** The second pass: the section of every passage, known by the words of its title. */
export function sectionsOf(passages: readonly Passage[]): readonly Section[] {
  let section = NO_SECTION;
  return passages.map((passage) => {
    const title = titleOf(passage.text);
    if (title !== undefined && !isPartOf(section, title)) section = title;
    return section;
  });
}

/** 基本支出情况 under 支出决算 is a part of it: only a title that says whose money it is begins a section. */
function isPartOf(section: Section, { kind, title }: Section): boolean {
  return section.kind === 'expenditure' && kind === 'basic' && !/预算|拨款/.test(title);
}

/** A title is short and names no amount; it may be followed by its text in the same paragraph. */
export function titleOf(text: string): Section | undefined {
  const [head = ''] = text.split(/[。：；]/, 1);
  const numbering = NUMBERING.exec(head)?.[0] ?? '';
  const title = head.slice(numbering.length);
  if (title === '' || title.length > LONGEST_TITLE || /\d(?:元|万元|%)|，|（[类款项]）/.test(title)) return undefined;
  if (numbering === '' && (head.length < text.length || !ENDING.test(title))) return undefined;
  if (/原因|主要内容|增加|减少(?!变)/.test(title)) return undefined;
  const known = TITLES.find(({ words, unless }) => words.test(title) && unless?.test(title) !== true);
  if (known !== undefined) return { kind: known.kind, title };
  // A numbered title of the top level that is not known ends the section before it.
  return /^(?:#+)?(?:第.+部分|[一二三四五六七八九十]+[、.．])/.test(numbering) ? { kind: 'unknown', title } : undefined;
}
