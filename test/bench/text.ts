import { readFileSync } from 'node:fs';
import type * as Narrative from '../../src/core/narrative';
import type { TextParagraph } from '../../src/core/narrative';
import { readForms } from '../../src/core/reading';
import { openWorkbook } from '../../src/hosts/xlsx';
import { textsByOthers } from '../accuracy/text/authors';
import { paraphrased } from '../accuracy/text/fill';
import { nationalCases } from '../support/cases';
import { both, costOf, print } from './measuring';
import { shipped } from './shipped';

/** Times judging a long text, warm, beside cutting the same text into words, which is where a general tool begins. */

const CHARACTERS = 25_000;

function long(lines: readonly string[]): TextParagraph[] {
  let left = CHARACTERS;
  const copies = Array.from({ length: Math.ceil(CHARACTERS / lines.join('').length) }, () => lines).flat();
  return copies.flatMap((text) => {
    left -= text.length;
    return left < 0 ? [] : [{ text }];
  });
}

async function main(): Promise<void> {
  const { checkNarrative } = shipped('core/narrative/index.ts') as typeof Narrative;
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { slug, workbook } of nationalCases.slice(0, 1)) {
    const current = readForms((await openWorkbook(readFileSync(workbook), slug)).grids);
    const made = [...paraphrased(current, 0), ...textsByOthers(current).flatMap(({ lines }) => lines)];
    const paragraphs = long(made);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const ours = costOf(30, () => checkNarrative({ name: slug, paragraphs }, { current }));
    const segmenter = costOf(4, () => [...words.segment(text)].length);
    const beside = `Intl.Segmenter, words only, ${both(segmenter)}; goal ≤ 100 ms`;
    print({ what: `judge a text of ${text.length} characters`, ours: both(ours), beside });
  }
}

void main();
