import { narrativeText as say } from '../../messages';
import type { TextRemark } from '../remark';
import type { TextSource } from '../source';

/** The paragraphs of a text with its remarks in it as gaps, behind what they are about. */
export function withGaps({ paragraphs }: TextSource, remarks: readonly TextRemark[]): string[] {
  return paragraphs.map(({ text }, index) => {
    const own = remarks.filter(({ at }) => at.paragraph === index).sort((a, b) => b.at.end - a.at.end);
    return own.reduce(
      (whole, { at, lines }) => whole.slice(0, at.end) + say.follow.gap(lines.join('')) + whole.slice(at.end),
      text,
    );
  });
}
