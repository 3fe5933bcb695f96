import type { SheetGrid } from '../grid';

/** Where a paragraph stands in a table of the document; all from 0. */
export interface TablePosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph as a person reads it: deleted text left out, runs joined, breaks within it as `\n`. */
export interface TextParagraph {
  readonly text: string;
  /** Depth of a heading, from 1, where the document says so; its automatic numbering is not part of the text. */
  readonly heading?: number;
  /** Present for paragraphs in tables. */
  readonly cell?: TablePosition;
}

/**
 * A text as any host hands it over: paragraphs in the order they are read. A place in it is the paragraph's index and a range
 * of UTF-16 units in its `text`; the host that read the document finds the place there again.
 */
export interface TextSource {
  /** As the user knows it: the file's name. */
  readonly name: string;
  readonly paragraphs: readonly TextParagraph[];
}

/** A row of a table of the document. */
export type TableRow = Pick<TablePosition, 'table' | 'row'>;

/** A table of the document as a sheet that the reader of forms understands: its title and notes are rows of it. */
export interface TextTable {
  readonly grid: SheetGrid;
  /** From which row of which table the grid's rows came, by their number; absent for titles and notes. */
  readonly rows: readonly (TableRow | undefined)[];
}

/** A range in a text. */
export interface TextRef {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** First and one past the last UTF-16 unit in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}
