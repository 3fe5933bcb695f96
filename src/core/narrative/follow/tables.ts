import { narrativeText as say } from '../../messages';
import type { TextRemark } from '../remark';
import type { TextSource } from '../source';

/** A table of fewer figures is a layout. */
const FEWEST_FIGURES = 4;
const FIGURE = /^-?\d[\d,]*(?:\.\d+)?$/;

/** Tables of figures stay as they were: each says so at its first words. */
export function tableRemarks({ paragraphs }: TextSource): TextRemark[] {
  const tables = new Map<number, { readonly first: number; figures: number }>();
  paragraphs.forEach(({ cell, text }, index) => {
    const words = text.trim();
    if (cell === undefined || words === '') return;
    const known = tables.get(cell.table) ?? { first: index, figures: 0 };
    if (FIGURE.test(words)) known.figures += 1;
    tables.set(cell.table, known);
  });
  return [...tables.values()].flatMap(({ first, figures }) => {
    const end = paragraphs[first]?.text.length ?? 0;
    if (figures < FEWEST_FIGURES) return [];
    return [{ at: { paragraph: first, start: 0, end }, lines: [say.follow.table] }];
  });
}
