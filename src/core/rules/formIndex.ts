import { columnDefinition, lineDefinition } from '../forms';
import { continuedIn } from './continued';
import { FormFacts } from './formFacts';
import { unfilledIn } from './unfilled';
import type { Side } from '../forms';
import type { FormLine, FormReading, Gap } from '../reading';

const CODE = /^\d{3,}$/;

/** Whether a line key is a functional or economic code. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

/** What the engine looks up in a form again and again, worked out once per reading and only when asked. */
export class FormIndex {
  private factsForChecks: FormFacts | undefined;
  private orderedLines: readonly FormLine[] | undefined;
  private linesWithCode: readonly FormLine[] | undefined;
  private printedCodes: readonly string[] | undefined;
  private codesByLength: Map<number, readonly string[]> | undefined;
  private printedColumns: ReadonlySet<string> | undefined;
  private unfilledColumns: ReadonlySet<string> | undefined;
  private continuations: ReadonlyMap<string, readonly FormLine[]> | undefined;

  /** @param absent the workbook has no such form that could be read: nothing is known of it */
  constructor(
    readonly reading: FormReading,
    readonly absent = false,
  ) {}

  /** What checks look for in it. */
  get facts(): FormFacts {
    this.factsForChecks ??= new FormFacts(this.reading);
    return this.factsForChecks;
  }

  /** Distinct lines block by block from top to bottom, the first where one is printed twice. */
  get lines(): readonly FormLine[] {
    this.orderedLines ??= distinctLines(this.reading);
    return this.orderedLines;
  }

  /** The lines of a code that is one, in their order, and the rows that continue them. */
  get codedLines(): readonly FormLine[] {
    this.linesWithCode ??= this.listCodedLines();
    return this.linesWithCode;
  }

  private listCodedLines(): readonly FormLine[] {
    const coded: FormLine[] = [];
    for (const line of this.lines) {
      if (!line.known || !isCode(line.key)) continue;
      coded.push(line);
      for (const row of this.furtherRows(line)) coded.push(row);
    }
    return coded;
  }

  /** The rows after the first of a line whose code is listed in several, each with amounts of its own. */
  furtherRows(line: FormLine): readonly FormLine[] {
    this.continuations ??= continuedIn(this.reading);
    return (line.known ? this.continuations.get(line.key) : undefined) ?? NO_LINES;
  }

  /** Distinct codes in the order of the lines. */
  get codes(): readonly string[] {
    this.printedCodes ??= [...new Set(this.codedLines.map(({ key }) => key))];
    return this.printedCodes;
  }

  /** The codes with so many digits. */
  codesOf(digits: number): readonly string[] {
    this.codesByLength ??= new Map();
    const known = this.codesByLength.get(digits) ?? this.codes.filter((code) => code.length === digits);
    this.codesByLength.set(digits, known);
    return known;
  }

  /** The gap that a line which seems to be missing may be in. */
  gapOfLine(key: string): Gap | undefined {
    const { gaps, form } = this.reading;
    return gaps.length === 0 ? undefined : this.gap('line', lineDefinition(form, key)?.side);
  }

  /** The gap that a column which seems to be missing may be in. */
  gapOfColumn(key: string): Gap | undefined {
    const { gaps, form } = this.reading;
    return gaps.length === 0 ? undefined : this.gap('column', columnDefinition(form, key)?.side);
  }

  /** Amounts under a header or label that was not understood, on a side of the form where it has two. */
  gap(kind: Gap['kind'], side?: Side): Gap | undefined {
    return this.reading.gaps.find(
      (gap) => gap.kind === kind && (side === undefined || gap.side === undefined || gap.side === side),
    );
  }

  /** Columns that are blank throughout although the form adds them up to totals that are not: they were not filled in. */
  get unfilled(): ReadonlySet<string> {
    this.unfilledColumns ??= unfilledIn(this.reading, this.columns);
    return this.unfilledColumns;
  }

  /** Every column some line has. */
  get columns(): ReadonlySet<string> {
    this.printedColumns ??= columnsOf(this.lines);
    return this.printedColumns;
  }
}

const NO_LINES: readonly FormLine[] = [];

const indexes = new WeakMap<FormReading, FormIndex>();

/** The index of a form. */
export function indexOf(reading: FormReading): FormIndex {
  const known = indexes.get(reading);
  if (known !== undefined) return known;
  const index = new FormIndex(reading);
  indexes.set(reading, index);
  return index;
}

/** What checks look for in a form. */
export function factsOf(reading: FormReading): FormFacts {
  return indexOf(reading).facts;
}

function distinctLines(reading: FormReading): readonly FormLine[] {
  const distinct: FormLine[] = [];
  let inOrder = true;
  for (const line of reading.lines) {
    if (reading.line(line.key) !== line) continue;
    const before = distinct.at(-1);
    inOrder &&= before === undefined || byPlace(before, line) <= 0;
    distinct.push(line);
  }
  return inOrder ? distinct : distinct.sort(byPlace);
}

function byPlace(one: FormLine, other: FormLine): number {
  return one.block - other.block || one.sheetRow - other.sheetRow;
}

function columnsOf(lines: readonly FormLine[]): ReadonlySet<string> {
  const columns = new Set<string>();
  for (const { amounts } of lines) for (const column of amounts.keys()) columns.add(column);
  return columns;
}
