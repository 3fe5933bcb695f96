import type { SheetGrid } from '../../../../src/core/grid';
import { toA1 } from '../../../../src/core/grid';
import { denied, notFound } from './refusal';
import { Sheet } from './sheet';
import { typed } from './typing';

/** What Excel tells an add-in by itself. */
export type ExcelEvent =
  | { readonly type: 'changed'; readonly sheet: Sheet; readonly address: string; readonly byAddin: boolean }
  | { readonly type: 'calculated'; readonly sheet: Sheet; readonly address: string }
  | { readonly type: 'selected'; readonly sheet: Sheet; readonly address: string }
  | { readonly type: 'protected' | 'added' | 'deleted' | 'renamed' | 'shown' | 'formatted'; readonly sheet: Sheet };

/** A part of custom XML. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook open in Excel, and the user in front of it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly xmlParts: XmlPart[] = [];
  active: Sheet;
  selection = 'A1';
  readOnly = false;
  structureProtected = false;
  /** By which code Excel refuses to show a hidden sheet is nowhere said. */
  codeOfHidden = 'InvalidArgument';
  /** What formulas written by an add-in come to. */
  evaluate: (formula: string) => number = () => 0;
  onEvent: (event: ExcelEvent) => void = () => undefined;
  /** Written by an add-in and not calculated yet. */
  readonly #written = new Set<Sheet>();
  #count = 0;
  #editing: Promise<void> | undefined;
  #leave: () => void = () => undefined;

  constructor(grids: readonly SheetGrid[]) {
    for (const grid of grids) this.sheets.push(Sheet.of(grid, this.newId()));
    this.active = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.addSheet('Sheet1');
  }

  newId(): string {
    this.#count += 1;
    return `{${String(this.#count).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  sheet(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (sheet === undefined) throw notFound('WorksheetCollection.getItem');
    return sheet;
  }

  find(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((each) => each.id === nameOrId || each.name.toLowerCase() === name);
  }

  addSheet(name: string): Sheet {
    this.guard('WorksheetCollection.add');
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.onEvent({ type: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.guard('Worksheet.delete');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.onEvent({ type: 'deleted', sheet });
  }

  /** The user renames a sheet. */
  rename(name: string, to: string): void {
    const sheet = this.sheet(name);
    sheet.name = to;
    this.onEvent({ type: 'renamed', sheet });
  }

  /** The user hides a sheet or shows it. */
  show(name: string, visibility: Sheet['visibility']): void {
    const sheet = this.sheet(name);
    sheet.visibility = visibility;
    this.onEvent({ type: 'shown', sheet });
  }

  /** The user protects a sheet, or takes its protection off. */
  protect(name: string, on = true): void {
    const sheet = this.sheet(name);
    sheet.protected = on;
    this.onEvent({ type: 'protected', sheet });
  }

  /** Every change goes through here. */
  guard(location: string): void {
    if (this.readOnly || this.structureProtected) throw denied(location);
  }

  /** The user types into a cell. */
  type(name: string, row: number, column: number, value: string | number): void {
    const sheet = this.sheet(name);
    sheet.put(row, column, typed(value, sheet.at(row, column), this.evaluate));
    this.onEvent({ type: 'changed', sheet, address: toA1(row, column), byAddin: false });
  }

  /** A formula's value changes because something it depends on did. */
  recalculate(name: string, row: number, column: number, value: number): void {
    const sheet = this.sheet(name);
    sheet.put(row, column, { ...sheet.at(row, column), value, type: 'Double' });
    this.onEvent({ type: 'calculated', sheet, address: toA1(row, column) });
  }

  /** An add-in writes cells. */
  written(sheet: Sheet, address: string): void {
    this.#written.add(sheet);
    this.onEvent({ type: 'changed', sheet, address, byAddin: true });
  }

  /** After a batch: sheets with formulas that were written, or refer to a sheet that was, are calculated. */
  calculate(): void {
    const names = [...this.#written].flatMap(({ name }) => [`${name}!`, `${name}'!`]);
    const calculated = this.sheets.filter((sheet) => {
      const formulas = sheet.formulas();
      const refers = formulas.some((formula) => names.some((name) => formula.includes(name)));
      return refers || (formulas.length > 0 && this.#written.has(sheet));
    });
    this.#written.clear();
    for (const sheet of calculated) this.onEvent({ type: 'calculated', sheet, address: 'A1' });
  }

  /** The user selects a cell or a range. */
  select(name: string, address: string): void {
    this.active = this.sheet(name);
    this.selection = address;
    this.onEvent({ type: 'selected', sheet: this.active, address });
  }

  /** The user begins to edit a cell; requests are refused or wait until it is left. */
  beginEditing(): void {
    this.#editing = new Promise((resolve) => (this.#leave = resolve));
  }

  endEditing(): void {
    this.#editing = undefined;
    this.#leave();
  }

  get editing(): Promise<void> | undefined {
    return this.#editing;
  }

  /** All that a user would see and a file would keep, to compare before and after. */
  snapshot(): unknown {
    return { sheets: this.sheets.map((sheet) => sheet.snapshot()), xml: this.xmlParts.map(({ xml }) => xml) };
  }
}
