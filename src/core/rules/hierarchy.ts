import { isCode } from './formIndex';
import type { FormIndex } from './formIndex';
import type { FormLine } from '../reading';

/** A line and the lines it is the total of. */
export interface Family {
  readonly parent: string;
  readonly children: readonly FormLine[];
}

const TOTAL = '合计';
const families = new WeakMap<FormIndex, readonly Family[]>();

/**
 * Parents with their children: a code's parent is the longest printed code it begins with, so that an item whose class or
 * subclass is not printed still counts once; what has no parent belongs to 合计.
 */
export function familiesOf(index: FormIndex): readonly Family[] {
  const known = families.get(index);
  if (known !== undefined) return known;
  const found = index.codes.length > 0 ? codeFamilies(index) : entityFamilies(index);
  families.set(index, found);
  return found;
}

function codeFamilies(index: FormIndex): Family[] {
  const codes = new Set(index.codes);
  const children = new Map<string, FormLine[]>([[TOTAL, []]]);
  for (const line of index.lines) {
    if (!isCode(line.key)) continue;
    const parent = parentOf(line.key, codes);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [line]);
    else siblings.push(line);
  }
  return toFamilies(children);
}

function parentOf(code: string, codes: ReadonlySet<string>): string {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const parent = code.slice(0, length);
    if (codes.has(parent)) return parent;
  }
  return TOTAL;
}

/** 预算2 by entity: a department followed by its own 本级 is the total of the entities below it. */
function entityFamilies(index: FormIndex): Family[] {
  const entities = index.lines.filter((line) => line.key !== TOTAL && line.printedName !== '');
  const children = new Map<string, FormLine[]>([[TOTAL, []]]);
  let department = TOTAL;
  entities.forEach((line, position) => {
    const next = entities[position + 1];
    const heads = next !== undefined && isOwnLevel(next.printedName, line.printedName);
    if (heads) department = line.key;
    children.get(heads ? TOTAL : department)?.push(line);
    if (heads) children.set(line.key, []);
  });
  return toFamilies(children);
}

function isOwnLevel(name: string, department: string): boolean {
  return name.startsWith(department) && /^[（(]?本级[）)]?$/.test(name.slice(department.length).trim());
}

function toFamilies(children: ReadonlyMap<string, readonly FormLine[]>): Family[] {
  return [...children].flatMap(([parent, lines]) => (lines.length === 0 ? [] : [{ parent, children: lines }]));
}
