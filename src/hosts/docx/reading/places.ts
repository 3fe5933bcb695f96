/** A stretch of a part's XML, end excluded. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
}

/** A run as it stands in its part. */
export interface RunPlace extends XmlSpan {
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Its `<w:rPr>`, empty at `openEnd` where it has none. */
  readonly properties: XmlSpan;
  /** Part of somebody's tracked insertion. */
  readonly inserted: boolean;
}

/** A stretch of a paragraph's text and the XML it was read from. */
export interface Piece {
  /** First and one past the last UTF-16 unit in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly run: RunPlace;
  /** The element that holds it: `<w:t>`, `<w:tab/>`, `<w:br/>` … */
  readonly element: XmlSpan;
  /** The characters between its tags; only a `<w:t>` has any. */
  readonly characters?: XmlSpan;
}

/** Where a paragraph of the text came from. */
export interface ParagraphPlace {
  /** Path of its part. */
  readonly part: string;
  /** In the order of the text; a gap is text that no run holds (a formula). */
  readonly pieces: readonly Piece[];
  /** In a footnote or a text box: where in the main part its paragraph's mark or frame ends, the place for a comment on it. */
  readonly hungAt?: number;
}
