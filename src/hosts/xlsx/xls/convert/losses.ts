import { lostParts } from '../../../../core/messages/files';
import type { BiffRecord } from '../records';

type Part = keyof typeof lostParts;

const OBJECT = 0x005d;
const PICTURE = 0x08;
/** Notes have an object each, charts one as well; both are counted by records of their own. */
const COUNTED_ELSEWHERE: ReadonlySet<number> = new Set([0x05, 0x19]);
const NAME = 0x0018;
const BUILT_IN = 0x20;
/** Print area and print titles by their numbers among the built-in names. */
const PRINT: ReadonlySet<number> = new Set([0x06, 0x07]);
const PROTECTION = 0x0012;
/** LibreOffice writes them a second time as the new format names them. */
const NEW_BUILT_IN = '_xlnm.';
const PARTS: ReadonlyMap<number, Part> = new Map([
  [0x001c, 'notes'],
  [0x01b0, 'conditionalFormats'],
  [0x0879, 'conditionalFormats'],
  [0x01be, 'validations'],
  [0x01b8, 'links'],
  [0x009d, 'filters'],
  [0x00b0, 'pivotTables'],
]);

/** What of an `.xls` file is not taken over, and how often it is there. */
export class Losses {
  readonly #counts = new Map<Part, number>();

  read(record: BiffRecord): void {
    const part = partOf(record);
    if (part !== undefined) this.#add(part);
  }

  chart(): void {
    this.#add('charts');
  }

  macros(): void {
    this.#add('macros');
  }

  /** Formulas that only their values are left of. */
  formulas(count: number): void {
    if (count > 0) this.#counts.set('formulas', count);
  }

  looks(): void {
    this.#add('looks');
  }

  /** `批注 3 处`, the heaviest first. */
  list(): readonly string[] {
    const parts = Object.keys(lostParts) as readonly Part[];
    return parts.flatMap((part) => {
      const count = this.#counts.get(part) ?? 0;
      return count === 0 ? [] : [lostParts[part](count)];
    });
  }

  #add(part: Part): void {
    this.#counts.set(part, (this.#counts.get(part) ?? 0) + 1);
  }
}

function partOf(record: BiffRecord): Part | undefined {
  if (record.kind === OBJECT) return objectPart(record.uint16(4));
  if (record.kind === NAME) return namePart(record);
  if (record.kind === PROTECTION) return record.uint16(0) === 0 ? undefined : 'protection';
  return PARTS.get(record.kind);
}

function objectPart(type: number): Part | undefined {
  if (COUNTED_ELSEWHERE.has(type)) return undefined;
  return type === PICTURE ? 'pictures' : 'shapes';
}

function namePart(record: BiffRecord): Part | undefined {
  const name = record.text(14, record.uint8(3));
  if ((record.uint16(0) & BUILT_IN) === 0) return name.startsWith(NEW_BUILT_IN) ? 'printAreas' : 'names';
  return PRINT.has(name.charCodeAt(0)) ? 'printAreas' : undefined;
}
