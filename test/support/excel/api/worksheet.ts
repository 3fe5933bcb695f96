import type { GridRange } from '../../../../src/core/grid';
import { invalid, notFound, Refusal } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { areaOf } from './address';
import { ApiObject, call, get, getSet, link, type Members } from './object';
import { rangeOf, rangesOf } from './range';

/** Events by name, with how the library names their registration. */
const EVENTS = [
  ...['DataChanged', 'Calculated', 'FormatChanged', 'SelectionChanged', 'Added', 'Deleted', 'ProtectionChanged'].map(
    (name) => [name, `${name}Event`] as const,
  ),
  ...['NameChanged', 'VisibilityChanged'].map((name) => [name, `Event${name}`] as const),
];
/** What Excel takes as one text of several addresses, as in formulas and names. */
const LONGEST_ADDRESSES = 255;
const FORBIDDEN = /[\\/?*:[\]]/;

/** Workbook.worksheets. */
export class Worksheets extends ApiObject {
  readonly type = 'WorksheetCollection';
  protected readonly members: Members;

  /** @param registered the events an add-in has asked for */
  constructor(
    private readonly workbook: Workbook,
    registered: Set<string>,
  ) {
    super();
    const registrations = EVENTS.flatMap(([name, member]) => [
      [`_Register${member}`, call(() => registered.add(name))] as const,
      [`_Unregister${member}`, call(() => registered.delete(name))] as const,
    ]);
    this.members = {
      ...Object.fromEntries(registrations),
      getItem: call(([key]) => this.item(key)),
      getItemOrNullObject: call(([key]) => this.#find(key) ?? null),
      getActiveWorksheet: call(() => new Worksheet(workbook, workbook.active)),
      getCount: call(() => workbook.sheets.length),
      add: call(([name]) => this.#add(name)),
    };
  }

  override item(key: unknown): ApiObject {
    const sheet = this.#find(key);
    if (sheet === undefined) throw notFound('WorksheetCollection.getItem');
    return sheet;
  }

  override items(): readonly ApiObject[] {
    return this.workbook.sheets.map((sheet) => new Worksheet(this.workbook, sheet));
  }

  #find(key: unknown): ApiObject | undefined {
    const sheet = this.workbook.find(String(key));
    return sheet === undefined ? undefined : new Worksheet(this.workbook, sheet);
  }

  #add(name: unknown): ApiObject {
    const text = typeof name === 'string' && name !== '' ? name : `Sheet${this.workbook.sheets.length + 1}`;
    if (text.length > 31 || FORBIDDEN.test(text)) throw invalid('WorksheetCollection.add');
    if (this.workbook.find(text) !== undefined) {
      throw new Refusal('ItemAlreadyExists', 'A resource with the same name already exists.');
    }
    return new Worksheet(this.workbook, this.workbook.addSheet(text));
  }
}

class Worksheet extends ApiObject {
  readonly type = 'Worksheet';
  override readonly id: string;
  protected readonly members: Members;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {
    super();
    this.id = sheet.id;
    this.members = { ...this.#properties(), ...this.#ranges(), ...this.#parts() };
  }

  #properties(): Members {
    const { workbook, sheet } = this;
    return {
      id: get(() => sheet.id),
      name: getSet(
        () => sheet.name,
        (name) => {
          workbook.guard('Worksheet.name');
          workbook.rename(sheet.name, String(name));
        },
      ),
      position: getSet(
        () => workbook.sheets.indexOf(sheet),
        () => workbook.guard('Worksheet.position'),
      ),
      visibility: getSet(
        () => sheet.visibility,
        (visibility) => {
          workbook.guard('Worksheet.visibility');
          workbook.show(sheet.name, visibility === 'Visible' ? 'Visible' : 'Hidden');
        },
      ),
      tabColor: getSet(
        () => sheet.looks.get('tabColor') ?? '',
        (color) => sheet.looks.set('tabColor', color),
        7,
      ),
      activate: call(() => {
        if (sheet.visibility !== 'Visible') throw new Refusal(workbook.codeOfHidden, 'The sheet is hidden.');
        workbook.active = sheet;
      }),
      delete: call(() => {
        const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
        if (visible.length === 1 && visible[0] === sheet) throw new Refusal('InvalidOperation', 'The last sheet.');
        workbook.deleteSheet(sheet);
      }),
    };
  }

  #ranges(): Members {
    const { workbook, sheet } = this;
    const at = (area: GridRange) => rangeOf(workbook, sheet, area);
    return {
      getRange: call(([address]) => at(areaOf(address, 'Worksheet.getRange'))),
      getRanges: call(([addresses]) => {
        const parts = String(addresses).split(/[,;]/);
        if (parts.length === 0 || String(addresses).length > LONGEST_ADDRESSES) throw invalid('Worksheet.getRanges');
        return rangesOf(
          workbook,
          sheet,
          parts.map((address) => areaOf(address.trim(), 'Worksheet.getRanges')),
        );
      }),
      getCell: call(([row, column]) =>
        at({ top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) }),
      ),
      getRangeByIndexes: call(([row, column, rows, columns]) =>
        at({
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      ),
      getUsedRange: call(([valuesOnly]) =>
        at(sheet.used(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      ),
      getUsedRangeOrNullObject: call(([valuesOnly]) => {
        const used = sheet.used(valuesOnly === true);
        return used === undefined ? null : at(used);
      }),
    };
  }

  #parts(): Members {
    const look = (name: string) => (value: unknown) => {
      this.sheet.guard(`Worksheet.${name}`);
      this.sheet.looks.set(name, value);
    };
    return {
      protection: link(() => new Part('WorksheetProtection', { protected: get(() => this.sheet.protected, 2) })),
      freezePanes: link(
        () => new Part('WorksheetFreezePanes', { freezeRows: call(([rows]) => look('freezeRows')(rows)) }),
      ),
      pageLayout: link(
        () =>
          new Part('PageLayout', {
            orientation: getSet(() => this.sheet.looks.get('orientation') ?? 'Portrait', look('orientation'), 9),
            zoom: getSet(() => this.sheet.looks.get('zoom') ?? {}, look('zoom'), 9),
            setPrintTitleRows: call(([rows]) => look('printTitleRows')(rows)),
          }),
      ),
    };
  }
}

/** A small object with nothing but members. */
class Part extends ApiObject {
  constructor(
    readonly type: string,
    protected readonly members: Members,
  ) {
    super();
  }
}
