import { outlineText as say } from '../../messages';
import type { Outline, OutlineParagraph, OutlineSection } from '../types';
import { paragraphOf } from './paragraph';
import { checkSlots } from './places';
import { OutlineProblem } from './problem';

/** Figures of a user's outline have keys that begin so. */
export const OWN_OUTLINE = 'own';

/** What is wrong with a line of a user's outline, which counts from 1. */
export interface OutlineFault {
  readonly line: number;
  readonly message: string;
}

export type ReadOutline =
  { readonly outline: Outline } | { readonly faults: readonly [OutlineFault, ...OutlineFault[]] };

interface OpenSection extends OutlineSection {
  readonly paragraphs: OutlineParagraph[];
}

/**
 * A user's outline (docs/提纲.md): `#` its title, `##` a section, `###` a heading inside one, every other line a paragraph, `//` a
 * remark for whoever keeps it. @param name of its file
 */
export function readOutline(text: string, name: string): ReadOutline {
  const faults: OutlineFault[] = [];
  const sections: OpenSection[] = [];
  let title = '';
  text.split(/\r\n?|\n/).forEach((written, index) => {
    const line = written.trim();
    if (line === '' || line.startsWith('//')) return;
    try {
      title = taken(line, sections) ?? title;
    } catch (problem) {
      if (!(problem instanceof OutlineProblem)) throw problem;
      faults.push({ line: index + 1, message: problem.message });
    }
  });
  if (title === '') faults.push({ line: 1, message: say.noTitle });
  if (sections.length === 0) faults.push({ line: 1, message: say.noSection });
  const [first, ...others] = faults;
  if (first !== undefined) return { faults: [first, ...others] };
  return { outline: { id: OWN_OUTLINE, name, title, sections } };
}

/** @returns the title, where the line is one @throws OutlineProblem */
function taken(line: string, sections: OpenSection[]): string | undefined {
  const [marks = ''] = /^#{1,3}/.exec(line) ?? [];
  const words = marks === '' ? '' : line.slice(marks.length).trim();
  checkSlots(words, false);
  if (marks === '#') return words;
  if (marks === '##') {
    sections.push({ title: words, paragraphs: [] });
    return undefined;
  }
  const section = sections.at(-1);
  if (section === undefined) throw new OutlineProblem(say.outsideSection);
  section.paragraphs.push(marks === '###' ? { style: 'subsection', sentences: [words] } : paragraphOf(line));
  return undefined;
}
