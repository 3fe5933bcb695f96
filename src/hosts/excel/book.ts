import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';
import { supports } from './excelRun';

/** A sheet as Excel listed it last. */
export interface KnownSheet {
  /** Stays when the user renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/**
 * What we know of the workbook's sheets. It lets edits be checked before anything is written, and spares a sync; Excel
 * refuses what is out of date, and then it is read anew.
 */
export class Book {
  #sheets: readonly KnownSheet[] | undefined;
  /** The last name of every sheet there ever was, by its id. */
  readonly #names = new Map<string, string>();
  #structureProtected = false;
  #watched = false;
  /** Ids of our custom XML parts, `undefined` until they were asked for. */
  storedParts: readonly string[] | undefined;

  get known(): boolean {
    return this.#sheets !== undefined;
  }

  get structureProtected(): boolean {
    return this.#structureProtected;
  }

  get sheets(): readonly KnownSheet[] {
    return this.#sheets ?? [];
  }

  /** Queues the reading; the result has to be called after the sync. */
  queue(context: Excel.RequestContext): () => void {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    protection.load('protected');
    return () => {
      this.#structureProtected = protection.protected;
      this.#sheets = worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== Excel.SheetVisibility.visible,
        protected: sheet.protection.protected,
      }));
      for (const { id, name } of this.#sheets) this.#names.set(id, name);
    };
  }

  async refresh(context: Excel.RequestContext): Promise<void> {
    const read = this.queue(context);
    await context.sync();
    read();
  }

  /** What is known of the workbook is out of date. */
  forget(): void {
    this.#sheets = undefined;
    this.storedParts = undefined;
  }

  /** Has Excel say when sheets come, go, are protected or opened, and, from ExcelApi 1.17 on, renamed or hidden. */
  async watch(context: Excel.RequestContext): Promise<void> {
    if (this.#watched) return;
    const { worksheets } = context.workbook;
    // After a write of ours the list is up to date before Excel tells of it.
    worksheets.onAdded.add(({ worksheetId }) => this.#forgetIf(this.nameOf(worksheetId) === undefined));
    worksheets.onDeleted.add(({ worksheetId }) => this.#forgetIf(this.nameOf(worksheetId) !== undefined));
    worksheets.onProtectionChanged.add(() => this.#forgetIf(true));
    if (supports('1.17')) {
      worksheets.onNameChanged.add(() => this.#forgetIf(true));
      worksheets.onVisibilityChanged.add(() => this.#forgetIf(true));
    }
    await this.refresh(context);
    this.#watched = true;
  }

  #forgetIf(outdated: boolean): Promise<void> {
    if (outdated) this.forget();
    return Promise.resolve();
  }

  byName(name: string): KnownSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  nameOf(id: string): string | undefined {
    return this.sheets.find((sheet) => sheet.id === id)?.name;
  }

  /** The name of a sheet that may be gone. */
  lastNameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** @throws HostFault where there is no such sheet */
  expect(name: string): KnownSheet {
    const sheet = this.byName(name);
    if (sheet === undefined) throw new HostFault('sheetMissing', hostText.sheetMissing(name));
    return sheet;
  }

  /** @throws HostFault naming all protected ones among these sheets */
  expectWritable(names: Iterable<string>): void {
    const closed = [...new Set(names)].filter((name) => this.byName(name)?.protected === true);
    if (closed.length > 0) throw new HostFault('sheetProtected', hostText.sheetProtected(closed), closed);
  }

  /** @throws HostFault where sheets cannot be added or deleted */
  expectOpenStructure(): void {
    if (this.#structureProtected) throw new HostFault('sheetProtected', hostText.structureProtected());
  }
}
