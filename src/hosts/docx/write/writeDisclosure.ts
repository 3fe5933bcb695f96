import type { Disclosure, DraftParagraph, FormTable } from '../../../core/draft';
import { draftText as say } from '../../../core/messages';
import { Contents } from './contents';
import { Bookmarks, draftedXml } from './drafted';
import type { Orientation } from './pages';
import { endSection } from './pages';
import { formXml, orientationOf } from './forms';
import { documentOf } from './writeDraft';

/** The whole disclosure as one `.docx`: title, contents, forms as tables, text, glossary. */
export function writeDisclosure({ title, about, forms, text }: Disclosure): Uint8Array {
  const writer = new Writer();
  const parts = [
    ...about.map((each) => writer.paragraph(each)),
    endSection('upright'),
    writer.paragraph(forms.heading),
    ...writer.forms(forms.tables),
    ...text.map((each) => writer.paragraph(each)),
  ];
  const head: DraftParagraph = { style: 'section', spans: [{ kind: 'text', text: say.contents }] };
  const begin = [draftedXml(title, writer.bookmarks), draftedXml(head, writer.bookmarks), writer.contents.xml()];
  return documentOf([...begin, endSection('upright'), ...parts].join(''), true);
}

/** Writes paragraphs and forms, and notes what belongs into the contents. */
class Writer {
  readonly bookmarks = new Bookmarks();
  readonly contents = new Contents();

  paragraph(paragraph: DraftParagraph): string {
    const { style, spans } = paragraph;
    const listed = style === 'part' || style === 'section';
    const words = spans.map((span) => span.text).join('');
    const mark = listed ? this.contents.entry(words, style === 'part' ? 0 : 1) : '';
    return draftedXml(paragraph, this.bookmarks, mark);
  }

  /** Forms that lie on their side are sections of their own. */
  forms(tables: readonly FormTable[]): string[] {
    let open: Orientation = 'upright';
    const written = tables.flatMap((table, at) => {
      const orientation = orientationOf(table);
      const turned = orientation !== open;
      const ended = turned ? [endSection(open)] : [];
      open = orientation;
      return [...ended, formXml(table, orientation, this.contents.entry(table.title, 1), at > 0 && !turned)];
    });
    return [...written, endSection(open)];
  }
}
