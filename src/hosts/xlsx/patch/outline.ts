import { partProblems } from '../../../core/messages/files';
import { XmlFault } from '../../package/xml/fault';
import { XmlScanner } from '../../package/xml/scanner';

/** A child of the worksheet element and where it stands. */
export interface SheetChild {
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** One rule of conditional formatting; `priority` is where its number stands and what it says. */
export interface FormatRule {
  readonly start: number;
  readonly end: number;
  readonly formula: string;
  readonly dxf: number | undefined;
  readonly priority: Priority | undefined;
}

export interface Priority {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Conditional formatting of one set of ranges. */
export interface FormatBlock {
  readonly start: number;
  readonly end: number;
  /** The ranges, separated by blanks. */
  readonly ranges: string;
  readonly rules: readonly FormatRule[];
}

/** What a worksheet part consists of, as far as marks need to know. */
export interface SheetOutline {
  /** The prefix of the part's elements with its colon, empty where there is none. */
  readonly prefix: string;
  readonly children: readonly SheetChild[];
  readonly blocks: readonly FormatBlock[];
  /** Priorities of rules of newer Excels, which share one order with the others. */
  readonly newerPriorities: readonly Priority[];
}

/** @throws XmlFault where the text is not well-formed or the worksheet has no cells element */
export function outlineSheet(text: string): SheetOutline {
  const scanner = new XmlScanner(text);
  const children: SheetChild[] = [];
  const blocks: FormatBlock[] = [];
  const newerPriorities: Priority[] = [];
  let prefix = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) {
      prefix = scanner.prefix;
      continue;
    }
    const { start, local } = scanner;
    const own = scanner.prefix === prefix;
    if (own && local === 'conditionalFormatting') blocks.push(readBlock(scanner));
    else if (own && local === 'extLst') readNewerPriorities(scanner, newerPriorities);
    else if (own && local === 'sheetData') scanner.leap();
    else scanner.skip();
    children.push({ local: own ? local : '', start, end: scanner.end });
  }
  if (!children.some((child) => child.local === 'sheetData')) throw new XmlFault(partProblems.missing, 0);
  return { prefix, children, blocks, newerPriorities };
}

function readBlock(scanner: XmlScanner): FormatBlock {
  const { start } = scanner;
  const ranges = scanner.attribute('sqref') ?? '';
  const rules: FormatRule[] = [];
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.is('cfRule')) rules.push(readRule(scanner));
    else scanner.skip();
  }
  return { start, end: scanner.end, ranges, rules };
}

function readRule(scanner: XmlScanner): FormatRule {
  const { start } = scanner;
  const dxf = scanner.attribute('dxfId');
  const priority = readPriority(scanner);
  let formula = '';
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.is('formula')) formula ||= scanner.readText();
    else scanner.skip();
  }
  return { start, end: scanner.end, formula, dxf: dxf === undefined ? undefined : Number(dxf), priority };
}

function readNewerPriorities(scanner: XmlScanner, priorities: Priority[]): void {
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open' || !scanner.is('cfRule')) continue;
    const priority = readPriority(scanner);
    if (priority !== undefined) priorities.push(priority);
  }
}

function readPriority(scanner: XmlScanner): Priority | undefined {
  const span = scanner.attributeSpan('priority');
  const value = Number(scanner.attribute('priority'));
  return span === undefined || !Number.isInteger(value) ? undefined : { ...span, value };
}
