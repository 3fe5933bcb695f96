import { formDefinition } from '../forms';
import type { FormIndex } from './formIndex';
import type { FormLine, Gap } from '../reading';

/** A line and the lines it is the total of. */
export interface Family {
  readonly parent: string;
  readonly children: readonly FormLine[];
  /** Amounts among the children, or below them, whose row was not understood. */
  readonly gap?: Gap | undefined;
}

const TOTAL = '合计';

/**
 * Parents with their children. A code's parent is the longest printed code it begins with, so that an item whose class or
 * subclass is not printed still counts once; an entity's is its department (预算2). What has no parent belongs to 合计.
 */
export function familiesOf(index: FormIndex): readonly Family[] {
  return index.codes.length > 0 ? codeFamilies(index) : entityFamilies(index);
}

function codeFamilies(index: FormIndex): readonly Family[] {
  const { codes, codedLines } = index;
  const printed = new Set(codes);
  const families = group(codedLines, ({ key }) => parentCode(key, printed));
  const gaps = index.reading.gaps.filter(({ kind }) => kind === 'line');
  return gaps.length === 0 ? families : families.map((family) => ({ ...family, gap: gapIn(family, codedLines, gaps) }));
}

/** A row that was not understood is of a code's family where it stands below the code and above the next that is not of it. */
function gapIn({ parent }: Family, coded: readonly FormLine[], gaps: readonly Gap[]): Gap | undefined {
  const start = coded.find(({ key }) => key === parent)?.sheetRow;
  if (start === undefined) return gaps[0];
  const end = coded.find(({ key, sheetRow }) => sheetRow > start && !key.startsWith(parent))?.sheetRow ?? Infinity;
  return gaps.find(({ cell: { row } }) => row > start && row < end);
}

function parentCode(code: string, printed: ReadonlySet<string>): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const parent = code.slice(0, length);
    if (printed.has(parent)) return parent;
  }
  return undefined;
}

function entityFamilies({ lines, reading }: FormIndex): readonly Family[] {
  if (formDefinition(reading.form).rows !== 'entities') return [];
  const entities = lines.filter(({ key, printedName }) => key !== TOTAL && printedName !== '');
  return group(entities, ({ parent }) => parent);
}

function group(lines: readonly FormLine[], parentOf: (line: FormLine) => string | undefined): readonly Family[] {
  const children = new Map<string, FormLine[]>();
  for (const line of lines) {
    const parent = parentOf(line) ?? TOTAL;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [line]);
    else siblings.push(line);
  }
  const families: Family[] = [];
  children.forEach((siblings, parent) => families.push({ parent, children: siblings, gap: undefined }));
  return families;
}
