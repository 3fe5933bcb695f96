import { ApiObject } from './api/object';
import { Service } from './api/service';
import { invalid, Refusal } from './model/refusal';

/** A batch as Microsoft's client library sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** Where an argument is an object: its path, beside those of the other arguments. */
    readonly ReferencedObjectPathIds?: readonly (number | null)[];
  };
}

/** What is answered: results in the order of the actions, up to the first error. As in Excel, what was done stays done. */
export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** What lasts from batch to batch. */
export interface Served {
  readonly root: ApiObject;
  /** Minor number of the highest ExcelApi set there is. */
  readonly level: number;
  /** Objects the library keeps references to. */
  readonly references: Map<string, ApiObject>;
  readonly referenceOf: Map<ApiObject, string>;
}

/** Answers one batch. */
export function answer(batch: Batch, served: Served): Answer {
  const run = new Run(batch, served);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code: Code, message: Message, location: Location } = error;
      return { Results, TraceIds: traces, Error: { Code, Message, Location, ActionIndex: index } };
    }
  }
  return { Results, TraceIds: traces };
}

class Run {
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly served: Served,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case 1:
        return this.#instantiate(action.ObjectPathId);
      case 2:
        return this.#load(this.#object(action.ObjectPathId), action.QueryInfo?.Select ?? []);
      case 3:
        return this.#invoke(action);
      case 4:
        return this.#assign(action);
      case 5:
        return null;
      default:
        throw new Refusal('InvalidRequest', `action of type ${action.ActionType} is not answered`);
    }
  }

  #instantiate(path: number): unknown {
    const object = this.#object(path);
    if (object === null) return null;
    if (!object.tracked) return { _Id: object.id };
    const { references, referenceOf } = this.served;
    const reference = referenceOf.get(object) ?? `reference-${references.size + 1}`;
    references.set(reference, object);
    referenceOf.set(object, reference);
    return { _Id: object.id, _ReferenceId: reference };
  }

  #referenced(name: string): ApiObject {
    const object = this.served.references.get(name);
    if (object === undefined) throw new Refusal('InvalidReference', `no such reference: ${name}`);
    return object;
  }

  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const made = this.#resolve(id);
    this.#objects.set(id, made);
    return made;
  }

  #resolve(id: number): ApiObject | null {
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new Refusal('InvalidObjectPath', `no object path ${id}`);
    if (path.ObjectPathType === 1) return this.served.root;
    if (path.ObjectPathType === 2) return new Service(path.Name);
    if (path.ObjectPathType === 6) return this.#referenced(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.#argumentsOf(path);
    if (path.ObjectPathType === 5) return parent.item(args[0]);
    const member = parent.member(path.Name);
    const made = path.ObjectPathType === 4 ? member.link?.() : member.call?.(args);
    if (made === null || made instanceof ApiObject) return made;
    throw new Refusal('InvalidRequest', `${parent.type}.${path.Name} gives no object`);
  }

  #argumentsOf({ ArgumentInfo }: ObjectPath): unknown[] {
    const paths = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return (ArgumentInfo?.Arguments ?? []).map((value, index) => {
      const path = paths[index] ?? 0;
      return path > 0 ? this.#object(path) : value;
    });
  }

  #invoke({ ObjectPathId, Name, ArgumentInfo }: Action): unknown {
    if (Name === '_KeepReference') return null;
    const object = this.#existing(ObjectPathId);
    const { call } = object.member(Name);
    if (call === undefined) throw new Refusal('InvalidRequest', `${object.type}.${Name} is no method`);
    return call(ArgumentInfo?.Arguments ?? []) ?? null;
  }

  #assign({ ObjectPathId, Name, ArgumentInfo }: Action): null {
    const object = this.#existing(ObjectPathId);
    const { set } = object.member(Name);
    if (set === undefined) throw invalid(`${object.type}.${Name}`);
    set(ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  #existing(id: number): ApiObject {
    const object = this.#object(id);
    if (object === null) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    return object;
  }

  #load(object: ApiObject | null, select: readonly string[]): unknown {
    if (object === null) return null;
    const items = object.items();
    if (items !== undefined) return { _Items: items.map((item) => this.#load(item, select)) };
    const loaded: Record<string, unknown> = { _Id: object.id };
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
      else loaded[upperFirst(first)] = this.#scalar(object, first);
    }
    for (const [name, paths] of nested) loaded[upperFirst(name)] = this.#load(linked(object, name), paths);
    return loaded;
  }

  #scalar(object: ApiObject, name: string): unknown {
    const { get, level = 1 } = object.member(name);
    const place = `${object.type}.${name}`;
    if (get === undefined) throw invalid(place);
    if (level > this.served.level) throw new Refusal('ApiNotFound', `${place} needs ExcelApi 1.${level}`, place);
    return get();
  }
}

function linked(object: ApiObject, name: string): ApiObject | null {
  const { link } = object.member(name);
  if (link === undefined) throw invalid(`${object.type}.${name}`);
  return link();
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
