import type { FormLine, FormReading } from '../reading';

/** What the engine looks up in a form again and again, worked out once per reading. */
export interface FormIndex {
  readonly reading: FormReading;
  /** Distinct codes as printed from top to bottom, left block first. */
  readonly codes: readonly string[];
  /** Every column some line has, in the order met. */
  readonly columns: readonly string[];
  /** Distinct lines block by block from top to bottom, the first where one is printed twice. */
  readonly lines: readonly FormLine[];
}

const CODE = /^\d{3,}$/;
const indexes = new WeakMap<FormReading, FormIndex>();

/** Whether a line key is a functional or economic code. */
export function isCode(key: string): boolean {
  return CODE.test(key);
}

export function indexOf(reading: FormReading): FormIndex {
  const known = indexes.get(reading);
  if (known !== undefined) return known;
  const index = build(reading);
  indexes.set(reading, index);
  return index;
}

function build(reading: FormReading): FormIndex {
  const lines = new Map<string, FormLine>();
  const columns = new Set<string>();
  for (const line of reading.lines) {
    if (!lines.has(line.key)) lines.set(line.key, line);
    for (const column of line.amounts.keys()) columns.add(column);
  }
  const ordered = [...lines.values()].sort((a, b) => a.block - b.block || a.sheetRow - b.sheetRow);
  return { reading, codes: ordered.map(({ key }) => key).filter(isCode), columns: [...columns], lines: ordered };
}
