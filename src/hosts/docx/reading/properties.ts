import type { XmlScanner } from '../../package/xml/scanner';

/** What a paragraph's properties say, as far as reading needs it. */
export interface ParagraphProperties {
  readonly style?: string;
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number;
  /** The paragraph's mark is a tracked deletion: it reads on in the next paragraph. */
  readonly joinsNext: boolean;
}

/** Position of a table cell among its row's columns. */
export interface CellProperties {
  readonly span: number;
  readonly vertical?: 'restart' | 'continue';
}

export interface RowProperties {
  /** Columns left out in front. */
  readonly before: number;
  readonly deleted: boolean;
}

/** Switches that are on when they say nothing. */
const OFF = new Set(['0', 'false', 'off', 'none']);

/** Standing on `<w:pPr>`; stands on its close afterwards. */
export function readParagraphProperties(scanner: XmlScanner): ParagraphProperties {
  let style: string | undefined;
  let outline: number | undefined;
  let joinsNext = false;
  const outer = scanner.depth;
  eachInside(scanner, () => {
    if (scanner.is('pPrChange')) scanner.skip();
    else if (scanner.is('pStyle') && scanner.depth === outer + 1) style = valueOf(scanner);
    else if (scanner.is('outlineLvl') && scanner.depth === outer + 1) outline = Number(valueOf(scanner));
    else if (scanner.is('del')) joinsNext = true;
  });
  return { joinsNext, ...(style === undefined ? {} : { style }), ...(outline === undefined ? {} : { outline }) };
}

/** Standing on `<w:rPr>`: whether its text is hidden. */
export function readHidden(scanner: XmlScanner): boolean {
  let hidden = false;
  eachInside(scanner, () => {
    if (scanner.is('rPrChange')) scanner.skip();
    else if (scanner.is('vanish')) hidden = isOn(scanner);
  });
  return hidden;
}

/** Standing on `<w:tcPr>`. */
export function readCellProperties(scanner: XmlScanner): CellProperties {
  let span = 1;
  let vertical: CellProperties['vertical'];
  eachInside(scanner, () => {
    if (scanner.is('tcPrChange')) scanner.skip();
    else if (scanner.is('gridSpan')) span = Math.max(1, Math.trunc(Number(valueOf(scanner))) || 1);
    else if (scanner.is('vMerge')) vertical = valueOf(scanner) === 'restart' ? 'restart' : 'continue';
  });
  return { span, ...(vertical === undefined ? {} : { vertical }) };
}

/** Standing on `<w:trPr>`. */
export function readRowProperties(scanner: XmlScanner): RowProperties {
  let before = 0;
  let deleted = false;
  eachInside(scanner, () => {
    if (scanner.is('trPrChange')) scanner.skip();
    else if (scanner.is('gridBefore')) before = Math.max(0, Math.trunc(Number(valueOf(scanner))) || 0);
    else if (scanner.is('del')) deleted = true;
  });
  return { before, deleted };
}

/** The `w:val` of the element just opened. */
export function valueOf(scanner: XmlScanner): string | undefined {
  return scanner.attribute(`${scanner.prefix}val`);
}

function isOn(scanner: XmlScanner): boolean {
  return !OFF.has(valueOf(scanner) ?? '');
}

/** Standing on an `open`: calls for every element inside; stands on its close afterwards. */
export function eachInside(scanner: XmlScanner, visit: () => void): void {
  for (const depth = scanner.depth; scanner.depth >= depth;) if (scanner.next() === 'open') visit();
}
