import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';

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
  #structureProtected = false;
  #watched = false;
  /** Ids of our custom XML parts, `undefined` until they were asked for. */
  storedParts: readonly string[] | undefined;

  get known(): boolean {
    return this.#sheets !== undefined;
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

  /** Has Excel say when sheets come, go, are protected or opened. */
  async watch(context: Excel.RequestContext): Promise<void> {
    if (this.#watched) return;
    const { worksheets } = context.workbook;
    const forget = (): Promise<void> => {
      this.forget();
      return Promise.resolve();
    };
    worksheets.onAdded.add(forget);
    worksheets.onDeleted.add(forget);
    worksheets.onProtectionChanged.add(forget);
    await this.refresh(context);
    this.#watched = true;
  }

  byName(name: string): KnownSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  nameOf(id: string): string | undefined {
    return this.sheets.find((sheet) => sheet.id === id)?.name;
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
    if (closed.length > 0) throw new HostFault('sheetProtected', hostText.sheetProtected(closed));
  }

  /** @throws HostFault where sheets cannot be added or deleted */
  expectOpenStructure(): void {
    if (this.#structureProtected) throw new HostFault('sheetProtected', hostText.structureProtected());
  }
}
