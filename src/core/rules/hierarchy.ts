import { formDefinition } from '../forms';
import { isCode } from './formIndex';
import type { FormIndex } from './formIndex';
import type { FormLine } from '../reading';

/** A line and the lines it is the total of. */
export interface Family {
  readonly parent: string;
  readonly children: readonly FormLine[];
}

const TOTAL = '合计';

/**
 * Parents with their children. A code's parent is the longest printed code it begins with, so that an item whose class or
 * subclass is not printed still counts once; an entity's is its department (预算2). What has no parent belongs to 合计.
 */
export function familiesOf(index: FormIndex): readonly Family[] {
  return index.codes.length > 0 ? codeFamilies(index) : entityFamilies(index);
}

function codeFamilies({ lines, codes }: FormIndex): readonly Family[] {
  const printed = new Set(codes);
  const coded = lines.filter(({ key }) => isCode(key));
  return group(coded, ({ key }) => parentCode(key, printed));
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
  return [...children].map(([parent, siblings]) => ({ parent, children: siblings }));
}
