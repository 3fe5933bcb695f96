import type { GridRange } from '../../../../src/core/grid';
import { toA1 } from '../../../../src/core/grid';
import { invalid, Refusal } from '../model/refusal';
import type { Cell, Sheet } from '../model/sheet';
import { typed } from '../model/typing';
import type { Workbook } from '../model/workbook';
import { addressOf } from './address';
import { ConditionalFormats } from './conditionalFormat';
import { Format, type LookStore } from './look';
import { ApiObject, call, get, getSet, link, type Members } from './object';

/** For more areas `getMergedAreasOrNullObject` fails, says its documentation. */
const MOST_MERGES = 512;
/** Excel gives `null` in place of cells for more than this. */
const MOST_CELLS = 5_000_000;

/** Range of one rectangle. */
export class RangeObject extends ApiObject {
  readonly type = 'Range';
  override readonly tracked = true;
  protected readonly members: Members;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly area: GridRange,
  ) {
    super();
    this.members = { ...this.#places(), ...this.#contents(), ...this.#neighbours(), ...this.#actions() };
  }

  #places(): Members {
    const { top, left, bottom, right } = this.area;
    return {
      address: get(() => addressOf(this.sheet, this.area)),
      rowIndex: get(() => top),
      columnIndex: get(() => left),
      rowCount: get(() => bottom - top + 1),
      columnCount: get(() => right - left + 1),
      cellCount: get(() => (bottom - top + 1) * (right - left + 1)),
      worksheet: link(() => null),
    };
  }

  #contents(): Members {
    const write = (name: string, put: (value: unknown, old: Cell) => Cell) => (values: unknown) =>
      this.#write(name, values, put);
    const type = (value: unknown, old: Cell) => typed(value, old, this.workbook.evaluate);
    return {
      values: getSet(() => this.#read(({ value }) => value), write('values', type)),
      formulas: getSet(() => this.#read(({ value, formula }) => formula ?? value), write('formulas', type)),
      valueTypes: get(() => this.#read(({ type: kind }) => kind)),
      text: get(() => this.#read(() => '####')),
      numberFormat: getSet(
        () => this.#read(({ format }) => format),
        write('numberFormat', (format, old) => (typeof format === 'string' ? { ...old, format } : old)),
      ),
      hyperlink: getSet(
        () => this.sheet.at(this.area.top, this.area.left).hyperlink ?? null,
        (hyperlink) => this.#each('hyperlink', (old) => ({ ...old, hyperlink })),
        7,
      ),
      format: link(() => new Format(this.#looks())),
      conditionalFormats: link(() => new ConditionalFormats(this.workbook, this.sheet, [this.area])),
    };
  }

  #neighbours(): Members {
    const { top, left, bottom, right } = this.area;
    const at = (area: GridRange) => new RangeObject(this.workbook, this.sheet, area);
    return {
      getCell: call(([row, column]) => {
        const cell = { row: top + Number(row), column: left + Number(column) };
        return at({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
      }),
      getRow: call(([row]) => at({ top: top + Number(row), left, bottom: top + Number(row), right })),
      getColumn: call(([column]) => at({ top, left: left + Number(column), bottom, right: left + Number(column) })),
      getEntireColumn: call(() => at({ top: 0, left, bottom: 1_048_575, right })),
      getResizedRange: call(([rows, columns]) =>
        at({ top, left, bottom: bottom + Number(rows), right: right + Number(columns) }),
      ),
      getRowProperties: call(() => spanOf(top, bottom).map((row) => ({ rowHidden: this.sheet.hiddenRows.has(row) }))),
      getColumnProperties: call(() =>
        spanOf(left, right).map((column) => ({ columnHidden: this.sheet.hiddenColumns.has(column) })),
      ),
      getMergedAreasOrNullObject: call(() => {
        const inside = this.sheet.merges.filter(
          (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
        );
        if (inside.length > MOST_MERGES) throw new Refusal('GeneralException', 'There was an internal error.');
        return inside.length === 0 ? null : rangesOf(this.workbook, this.sheet, inside);
      }),
      getBoundingRect: call(([other]) => {
        if (!(other instanceof RangeObject)) throw invalid('Range.getBoundingRect');
        const { area } = other;
        return at({
          top: Math.min(top, area.top),
          left: Math.min(left, area.left),
          bottom: Math.max(bottom, area.bottom),
          right: Math.max(right, area.right),
        });
      }),
    };
  }

  #actions(): Members {
    return {
      select: call(() => {
        if (this.sheet.visibility !== 'Visible') throw new Refusal(this.workbook.codeOfHidden, 'The sheet is hidden.');
        this.workbook.select(this.sheet.name, toA1(this.area.top, this.area.left));
      }),
      clear: call(() => {
        this.#each('clear', () => ({ value: '', type: 'Empty', format: 'General' }));
        this.#written();
      }),
      merge: call(() => {
        this.#guard('merge');
        this.sheet.merges.push(this.area);
      }),
      _ValidateArraySize: call(([rows, columns]) => {
        const { top, left, bottom, right } = this.area;
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalid('Range.values');
      }),
    };
  }

  #looks(): LookStore {
    const key = (path: string) => `${addressOf(this.sheet, this.area)} ${path}`;
    return {
      read: (path) => this.sheet.looks.get(key(path)),
      write: (path, value) => {
        this.#guard(`format.${path}`);
        this.sheet.looks.set(key(path), value);
        this.workbook.onEvent({ type: 'formatted', sheet: this.sheet });
      },
    };
  }

  #guard(name: string): void {
    if (this.workbook.readOnly) this.workbook.guard(`Range.${name}`);
    this.sheet.guard(`Range.${name}`);
  }

  #read(part: (cell: Cell) => unknown): unknown {
    const { top, left, bottom, right } = this.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    const rows: unknown[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: unknown[] = [];
      for (let column = left; column <= right; column += 1) cells.push(part(this.sheet.at(row, column)));
      rows.push(cells);
    }
    return rows;
  }

  #write(name: string, values: unknown, put: (value: unknown, old: Cell) => Cell): void {
    const { top, left, bottom, right } = this.area;
    if (Array.isArray(values)) {
      const grid = values as readonly (readonly unknown[])[];
      const fits = grid.length === bottom - top + 1 && grid.every((row) => row.length === right - left + 1);
      if (!fits) throw invalid(`Range.${name}`);
      this.#each(name, (old, row, column) => put(grid[row - top]?.[column - left], old));
    } else this.#each(name, (old) => put(values, old));
    if (name === 'numberFormat') this.workbook.onEvent({ type: 'formatted', sheet: this.sheet });
    else this.#written();
  }

  #written(): void {
    this.workbook.written(this.sheet, addressOf(this.sheet, this.area).split('!').at(-1) ?? '');
  }

  #each(name: string, put: (old: Cell, row: number, column: number) => Cell): void {
    this.#guard(name);
    const { top, left, bottom, right } = this.area;
    const whole = bottom === 1_048_575 || right === 16_383;
    const last = whole ? (this.sheet.used(false) ?? { bottom: -1, right: -1 }) : this.area;
    for (let row = top; row <= Math.min(bottom, last.bottom); row += 1) {
      for (let column = left; column <= Math.min(right, last.right); column += 1) {
        this.sheet.put(row, column, put(this.sheet.at(row, column), row, column));
      }
    }
  }
}

/** RangeAreas of several rectangles. */
class RangeAreasObject extends ApiObject {
  readonly type = 'RangeAreas';
  override readonly tracked = true;
  protected readonly members: Members;

  constructor(workbook: Workbook, sheet: Sheet, areas: readonly GridRange[]) {
    super();
    this.members = {
      address: get(() => areas.map((area) => addressOf(sheet, area)).join(','), 9),
      areaCount: get(() => areas.length, 9),
      areas: link(() => new RangeCollection(workbook, sheet, areas)),
      conditionalFormats: link(() => new ConditionalFormats(workbook, sheet, areas)),
      format: link(
        () =>
          new Format({
            read: () => null,
            write(path, value) {
              sheet.guard(`RangeAreas.format.${path}`);
              for (const area of areas) sheet.looks.set(`${addressOf(sheet, area)} ${path}`, value);
            },
          }),
      ),
    };
  }
}

class RangeCollection extends ApiObject {
  readonly type = 'RangeCollection';
  protected readonly members: Members = {};

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly areas: readonly GridRange[],
  ) {
    super();
  }

  override items(): readonly ApiObject[] {
    return this.areas.map((area) => new RangeObject(this.workbook, this.sheet, area));
  }
}

function spanOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export function rangeOf(workbook: Workbook, sheet: Sheet, area: GridRange): ApiObject {
  return new RangeObject(workbook, sheet, area);
}

export function rangesOf(workbook: Workbook, sheet: Sheet, areas: readonly GridRange[]): ApiObject {
  return new RangeAreasObject(workbook, sheet, areas);
}
