import { continuedIn } from './continued';
import { unfilledIn } from './unfilled';
import type { FormId, Side } from '../forms';
import type { FormLine, FormReading, Gap } from '../reading';

const CODE = /^\d{3,}$/;

/** Whether a line key is a functional or economic code. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

/** What the engine looks up in a form again and again, worked out once per reading and only when asked. */
export class FormIndex {
  private orderedLines: readonly FormLine[] | undefined;
  private printedCodes: readonly string[] | undefined;
  private linesWithCode: readonly FormLine[] | undefined;
  private printedColumns: ReadonlySet<string> | undefined;
  private unfilledColumns: ReadonlySet<string> | undefined;
  private continuations: ReadonlyMap<string, readonly FormLine[]> | undefined;

  /** @param absent the workbook has no such form that could be read: nothing is known of it */
  constructor(
    readonly reading: FormReading,
    readonly absent = false,
  ) {}

  /** Distinct lines block by block from top to bottom, the first where one is printed twice. */
  get lines(): readonly FormLine[] {
    this.orderedLines ??= distinctLines(this.reading);
    return this.orderedLines;
  }

  /** The lines of a code that is one, in their order, and the rows that continue them. */
  get codedLines(): readonly FormLine[] {
    this.linesWithCode ??= this.lines
      .filter(({ key, known }) => known && isCode(key))
      .flatMap((line) => this.rowsOf(line));
    return this.linesWithCode;
  }

  /** The rows of a line: more than one where a code is listed in several, each with amounts of its own. */
  rowsOf(line: FormLine): readonly FormLine[] {
    const more = this.continued.get(line.key);
    return more === undefined || !line.known ? [line] : [line, ...more];
  }

  private get continued(): ReadonlyMap<string, readonly FormLine[]> {
    this.continuations ??= continuedIn(this.reading);
    return this.continuations;
  }

  /** Distinct codes in the order of the lines. */
  get codes(): readonly string[] {
    this.printedCodes ??= [...new Set(this.codedLines.map(({ key }) => key))];
    return this.printedCodes;
  }

  /** Amounts under a header or label that was not understood, among which what seems to be missing may be. */
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

/** The indexes of all forms that one evaluation looks at. */
export class FormIndexes {
  private readonly known = new Map<FormReading, FormIndex>();
  private readonly missing = new Map<FormId, FormIndex>();

  of(reading: FormReading): FormIndex {
    const known = this.known.get(reading);
    if (known !== undefined) return known;
    const index = new FormIndex(reading);
    this.known.set(reading, index);
    return index;
  }

  /** The index of a form that is not there. */
  absent(form: FormId): FormIndex {
    const known = this.missing.get(form) ?? new FormIndex(nothingOf(form), true);
    this.missing.set(form, known);
    return known;
  }
}

function distinctLines({ lines }: FormReading): readonly FormLine[] {
  const distinct = new Map<string, FormLine>();
  for (const line of lines) if (!distinct.has(line.key)) distinct.set(line.key, line);
  return [...distinct.values()].sort((a, b) => a.block - b.block || a.sheetRow - b.sheetRow);
}

function columnsOf(lines: readonly FormLine[]): ReadonlySet<string> {
  const columns = new Set<string>();
  for (const { amounts } of lines) for (const column of amounts.keys()) columns.add(column);
  return columns;
}

function nothingOf(form: FormId): FormReading {
  return {
    form,
    title: '',
    titleCell: { sheet: '', row: 0, column: 0 },
    sheet: '',
    amountUnit: '元',
    decimals: 2,
    fiscalYear: null,
    entity: null,
    lines: [],
    columns: [],
    counts: [],
    above: [],
    notes: [],
    observations: [],
    gaps: [],
    nil: false,
    line: () => undefined,
  };
}
