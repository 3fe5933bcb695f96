import { Refusal } from '../model/refusal';

/** A member of Excel's object model. `level` is the minor number of its ExcelApi set where a load has to be refused. */
export interface Member {
  readonly level?: number;
  /** A value that is loaded. */
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  /** A navigation property. */
  readonly link?: () => ApiObject | null;
  /** A method: gives an object, `null` for a missing `…OrNullObject`, or a result. */
  readonly call?: (args: readonly unknown[]) => unknown;
}

export type Members = Readonly<Record<string, Member>>;

/** An object of Excel's object model, backed by the workbook model. */
export abstract class ApiObject {
  /** Name in the object model, for messages. */
  abstract readonly type: string;
  protected abstract readonly members: Members;
  /** What its collection finds it by. */
  readonly id: string | undefined = undefined;
  /** Whether the library keeps references to it. */
  readonly tracked: boolean = false;

  member(name: string): Member {
    const member = this.members[name.charAt(0).toLowerCase() + name.slice(1)];
    if (member === undefined) throw new Refusal('InvalidRequest', `no such member: ${this.type}.${name}`, this.type);
    return member;
  }

  /** The object of an indexer, `getItem(key)`. */
  item(key: unknown): ApiObject {
    throw new Refusal('InvalidRequest', `${this.type} has no items: ${String(key)}`, this.type);
  }

  /** The objects of a collection; `undefined` for what is none. */
  items(): readonly ApiObject[] | undefined {
    return undefined;
  }
}

export const get = (read: () => unknown, level = 1): Member => ({ get: read, level });
export const getSet = (read: () => unknown, set: (value: unknown) => void, level = 1): Member => ({
  get: read,
  set,
  level,
});
export const link = (to: () => ApiObject | null): Member => ({ link: to });
export const call = (run: (args: readonly unknown[]) => unknown): Member => ({ call: run });
