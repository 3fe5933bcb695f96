import type { GridRange } from '../../../../src/core/grid';
import { invalid, notFound } from '../model/refusal';
import type { ConditionalFormat, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { Format, type LookStore } from './look';
import { ApiObject, call, get, getSet, link, type Members } from './object';
import { rangeOf, rangesOf } from './range';

/** Range.conditionalFormats: those that touch the range. */
export class ConditionalFormats extends ApiObject {
  readonly type = 'ConditionalFormatCollection';
  protected readonly members: Members;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly areas: readonly GridRange[],
  ) {
    super();
    this.members = {
      add: call(([type]) => this.#add(type)),
      clearAll: call(() => this.#clear()),
      getCount: call(() => this.#formats().length),
      getItem: call(([id]) => this.item(id)),
    };
  }

  override items(): readonly ApiObject[] {
    return this.#formats().map((format) => new ConditionalFormatObject(this.workbook, this.sheet, format));
  }

  override item(id: unknown): ApiObject {
    const format = this.sheet.conditionalFormats.find((each) => each.id === id);
    if (format === undefined) throw notFound('ConditionalFormatCollection.getItem');
    return new ConditionalFormatObject(this.workbook, this.sheet, format);
  }

  #formats(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => this.areas.some((own) => touches(own, area))),
    );
  }

  #add(type: unknown): ApiObject {
    guard(this.workbook, this.sheet, 'ConditionalFormatCollection.add');
    if (typeof type !== 'string') throw invalid('ConditionalFormatCollection.add');
    const format: ConditionalFormat = {
      id: this.workbook.newId(),
      type,
      areas: this.areas,
      formula: '',
      stopIfTrue: false,
      look: new Map(),
    };
    this.sheet.conditionalFormats.unshift(format);
    this.workbook.onEvent({ type: 'formatted', sheet: this.sheet });
    return new ConditionalFormatObject(this.workbook, this.sheet, format);
  }

  #clear(): void {
    guard(this.workbook, this.sheet, 'ConditionalFormatCollection.clearAll');
    const gone = new Set(this.#formats());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => !gone.has(format));
  }
}

class ConditionalFormatObject extends ApiObject {
  readonly type = 'ConditionalFormat';
  override readonly id: string;
  protected readonly members: Members;

  constructor(workbook: Workbook, sheet: Sheet, format: ConditionalFormat) {
    super();
    this.id = format.id;
    const custom = () => (format.type === 'Custom' ? new CustomFormat(workbook, sheet, format) : null);
    const change = (name: string) => guard(workbook, sheet, `ConditionalFormat.${name}`);
    this.members = {
      id: get(() => format.id, 6),
      type: get(() => format.type, 6),
      stopIfTrue: getSet(
        () => format.stopIfTrue,
        (value) => {
          change('stopIfTrue');
          format.stopIfTrue = value === true;
        },
        6,
      ),
      priority: getSet(
        () => sheet.conditionalFormats.indexOf(format),
        (value) => {
          change('priority');
          const others = sheet.conditionalFormats.filter((each) => each !== format);
          others.splice(Number(value), 0, format);
          sheet.conditionalFormats = others;
        },
        6,
      ),
      customOrNullObject: link(custom),
      custom: link(() => {
        const object = custom();
        if (object === null) throw notFound('ConditionalFormat.custom');
        return object;
      }),
      getRange: call(() => rangeOf(workbook, sheet, format.areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 })),
      getRanges: call(() => rangesOf(workbook, sheet, format.areas)),
      delete: call(() => {
        change('delete');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
        workbook.onEvent({ type: 'formatted', sheet });
      }),
    };
  }
}

class CustomFormat extends ApiObject {
  readonly type = 'CustomConditionalFormat';
  protected readonly members: Members;

  constructor(workbook: Workbook, sheet: Sheet, format: ConditionalFormat) {
    super();
    const store: LookStore = {
      read: (path) => format.look.get(path),
      write(path, value) {
        guard(workbook, sheet, `ConditionalRangeFormat.${path}`);
        format.look.set(path, value);
      },
    };
    this.members = {
      rule: link(() => new Rule(workbook, sheet, format)),
      format: link(() => new Format(store)),
    };
  }
}

class Rule extends ApiObject {
  readonly type = 'ConditionalFormatRule';
  protected readonly members: Members;

  constructor(workbook: Workbook, sheet: Sheet, format: ConditionalFormat) {
    super();
    this.members = {
      formula: getSet(
        () => format.formula,
        (value) => {
          guard(workbook, sheet, 'ConditionalFormatRule.formula');
          if (typeof value !== 'string' || !value.startsWith('=')) throw invalid('ConditionalFormatRule.formula');
          format.formula = value;
        },
        6,
      ),
    };
  }
}

function guard(workbook: Workbook, sheet: Sheet, location: string): void {
  if (workbook.readOnly) workbook.guard(location);
  sheet.guard(location);
}

function touches(a: GridRange, b: GridRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
