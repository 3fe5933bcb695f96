import { HostFault } from '../../../app/ports';
import { hostText } from '../../../core/messages';
import { notAWorkbook } from '../../package/faults';
import { guarded, missingPart } from '../../package/parts';
import { folderOf } from '../../package/relationships';
import { openArchive } from '../recognise';
import type { SheetEntry, WorkbookPart } from '../workbookPart';
import { mainPart, partOfType, readWorkbookPart } from '../workbookPart';
import { addPart, relate, removePart, unrelate } from '../../package/patch/packageEdits';
import { Draft } from '../../package/patch/draft';
import { StyleTable } from './styleTable';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NO_STYLES = [
  '<fonts><font><sz val="11"/><name val="宋体"/></font></fonts>',
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>',
].join('');

/** A workbook being changed. */
export class WorkbookDraft {
  readonly draft: Draft;
  /** Cell styles of all sheets that were removed: those of one may lie before those of the next to go. */
  readonly stylesOfRemoved = new Set<number>();
  /** Path of the workbook part. */
  readonly path: string;

  /** @throws FileFault for what is no `.xlsx` or `.xlsm` */
  constructor(bytes: Uint8Array) {
    const archive = openArchive(bytes);
    const path = mainPart(archive);
    if (path === undefined) throw notAWorkbook();
    this.draft = new Draft(archive);
    this.path = path;
  }

  /** The workbook part as it is now. */
  workbook(): WorkbookPart {
    return readWorkbookPart(this.draft, this.path);
  }

  /** @throws HostFault sheetMissing */
  sheet(name: string): SheetEntry {
    const entry = this.workbook().sheets.find((sheet) => sheet.name === name);
    if (entry === undefined) throw new HostFault('sheetMissing', hostText.sheetMissing(name));
    return entry;
  }

  /** The text of a part that must be there. */
  text(path: string): string {
    const text = this.draft.text(path);
    if (text === undefined) throw missingPart(path);
    return text;
  }

  /** Main namespace in the workbook's flavour. */
  namespace(): string {
    return this.text(this.path).includes(STRICT) ? STRICT : MAIN;
  }

  /** Works on the style sheet, which is made where the workbook has none. */
  styles<Result>(work: (styles: StyleTable) => Result): Result {
    const path = this.stylesPath();
    const root = this.draft.tree(path);
    if (root === undefined) throw missingPart(path);
    const table = new StyleTable(this.text(path), root);
    const result = work(table);
    this.putStyles(path, table.finish());
    return result;
  }

  /** A style sheet that was made by us goes again when nothing is left in it. */
  private putStyles(path: string, text: string): void {
    if (text !== this.emptyStyles()) this.draft.put(path, text);
    else {
      removePart(this.draft, path);
      const known = this.workbook().relationships.find((one) => one.target === path);
      if (known !== undefined) unrelate(this.draft, this.path, known.id);
    }
  }

  private emptyStyles(): string {
    return `<styleSheet xmlns="${this.namespace()}">${NO_STYLES}</styleSheet>`;
  }

  /** Runs a reading of a part's XML, with faults that name the part. */
  reading<Result>(path: string, read: (text: string) => Result): Result {
    const text = this.text(path);
    return guarded(path, () => read(text));
  }

  /** Where the reader finds the style sheet too; one that is not related yet is now, so that every program finds it. */
  private stylesPath(): string {
    const workbook = this.workbook();
    const usual = `${folderOf(this.path)}styles.xml`;
    const path = partOfType(this.draft, workbook, 'styles', usual) ?? usual;
    if (!this.draft.has(path)) addPart(this.draft, path, STYLES_TYPE, this.emptyStyles());
    if (!workbook.relationships.some((one) => one.type === 'styles' && one.target === path)) {
      relate(this.draft, this.path, 'styles', path);
    }
    return path;
  }
}
