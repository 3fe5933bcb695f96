import type { CellAddress } from '../../app/ports';
import { HostFault } from '../../app/ports';
import { parseRange } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { Book } from './book';
import { run } from './excelRun';

/** Excel's last row and column, from 0. */
const LAST = { row: 1_048_575, column: 16_383 };

/** Brings a sheet forward and selects a cell, in one sync. */
export function locate(book: Book, { sheet, address }: CellAddress): Promise<void> {
  if (!isInside(address)) throw new HostFault('badAddress', hostText.badAddress(sheet, address));
  return run(async (context) => {
    if (book.byName(sheet)?.hidden === true) {
      await book.refresh(context);
      expectVisible(book, sheet);
    }
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    try {
      await context.sync();
    } catch (error) {
      // By which code Excel refuses a hidden sheet is nowhere said; its list of sheets tells.
      await book.refresh(context);
      expectVisible(book, sheet);
      throw error;
    }
  });
}

function isInside(address: string): boolean {
  const area = parseRange(address);
  return area !== undefined && area.bottom <= LAST.row && area.right <= LAST.column;
}

function expectVisible(book: Book, name: string): void {
  if (book.expect(name).hidden) throw new HostFault('sheetMissing', hostText.hiddenSheet(name));
}
