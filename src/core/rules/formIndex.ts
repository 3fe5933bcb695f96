import type { FormLine, FormReading } from '../reading';

const CODE = /^\d{3,}$/;

/** Whether a line key is a functional or economic code. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

/** What the engine looks up in a form again and again, worked out once per reading and only when asked. */
export class FormIndex {
  private orderedLines: readonly FormLine[] | undefined;
  private printedCodes: readonly string[] | undefined;
  private printedColumns: ReadonlySet<string> | undefined;

  constructor(readonly reading: FormReading) {}

  /** Distinct lines block by block from top to bottom, the first where one is printed twice. */
  get lines(): readonly FormLine[] {
    this.orderedLines ??= distinctLines(this.reading);
    return this.orderedLines;
  }

  /** Distinct codes in the order of the lines. */
  get codes(): readonly string[] {
    this.printedCodes ??= this.lines.map(({ key }) => key).filter(isCode);
    return this.printedCodes;
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

  of(reading: FormReading): FormIndex {
    const known = this.known.get(reading);
    if (known !== undefined) return known;
    const index = new FormIndex(reading);
    this.known.set(reading, index);
    return index;
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
