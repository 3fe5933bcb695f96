import type { CellAddress } from '../../app/ports';
import { HostFault } from '../../app/ports';
import { parseRange } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { Book } from './book';
import { codeOf } from './faults';
import { run } from './session';

/** Brings a sheet forward and selects a cell, in one sync. */
export function locate(book: Book, { sheet, address }: CellAddress): Promise<void> {
  if (parseRange(address) === undefined) throw new HostFault('badAddress', hostText.badAddress(sheet, address));
  return run(async (context) => {
    if (book.byName(sheet)?.hidden === true) await book.refresh(context);
    if (book.byName(sheet)?.hidden === true) throw new HostFault('sheetMissing', hostText.hiddenSheet(sheet));
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    try {
      await context.sync();
    } catch (error) {
      throw refusal(error, sheet, address);
    }
  });
}

function refusal(error: unknown, sheet: string, address: string): unknown {
  switch (codeOf(error)) {
    case 'ItemNotFound':
      return new HostFault('sheetMissing', hostText.sheetMissing(sheet));
    case 'InvalidArgument':
      return new HostFault('badAddress', hostText.badAddress(sheet, address));
    default:
      return error;
  }
}
