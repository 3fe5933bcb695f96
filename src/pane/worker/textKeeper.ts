import type { Check } from '../../app/check/check';
import type { NarrativeClaim, TextSource, TextTable, TextTie } from '../../core/narrative';
import type { Report } from '../../core/report';
import type { MarkTextOptions, ReadText } from '../narrative/types';
import { orRefusal } from './files';
import type { SentFile } from './protocol';

/** What reads texts, fetched with the first one. */
const readers = () => import('../../hosts/text/readText');
/** What judges them. */
const judges = () => import('../../app/check/narrative');
/** What writes into them. */
const writers = () => Promise.all([import('../../hosts/docx'), import('../../app/check/textRemarks')]);

/** A text as it was read. */
export interface KeptText {
  readonly source: TextSource;
  readonly tables: readonly TextTable[];
  readonly bytes: Uint8Array;
  readonly read: ReadText;
}

/** The text (说明) in the worker: read once, judged with every check. */
export class TextKeeper {
  #text: KeptText | undefined;

  /** The text and its file. */
  get file(): KeptText | undefined {
    return this.#text;
  }

  /** Absent where there is none. */
  get source(): TextSource | undefined {
    return this.#text?.source;
  }

  /** The text as the page shows it. */
  get read(): ReadText | undefined {
    return this.#text?.read;
  }

  /** Takes a text in place of the one before. @throws FileRefused */
  async keep({ name, bytes }: SentFile): Promise<void> {
    this.#text = undefined;
    const { readTextFile, takesRemarks } = await readers();
    const { source, tables } = await orRefusal(() => readTextFile(bytes, name));
    const read = { name, paragraphs: source.paragraphs, takesRemarks: takesRemarks(bytes) };
    this.#text = { source, tables, bytes, read };
  }

  forget(): void {
    this.#text = undefined;
  }

  /** The report of a check with what the text says. */
  async report(check: Check, ties: readonly TextTie[]): Promise<Report> {
    const text = this.#text;
    if (text === undefined) return check.report;
    const { reportWithText } = await judges();
    return reportWithText(check, text.source, { tables: text.tables, ties });
  }

  /** A copy of the text with claims as comments. @throws FileRefused */
  async marked({
    claims,
    changes,
    madeAt,
  }: MarkTextOptions & { readonly claims: readonly NarrativeClaim[] }): Promise<Uint8Array> {
    const text = this.#text;
    if (text === undefined) throw new Error('there is no text to mark');
    const [{ applyRemarks }, { textRemarks }] = await writers();
    return orRefusal(() => applyRemarks(text.bytes, textRemarks(claims), { changes, madeAt }));
  }
}
