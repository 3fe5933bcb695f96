import { CompoundFile } from '../../package/compoundFile';
import { notAWorkbook } from '../../package/faults';

/** First byte of an OLE container, which no bare stream of cells begins with. */
const OLE = 0xd0;

/**
 * A copy of the stream that the cells are in, without the document properties, over which the library can run out of memory.
 * @throws FileFault where there is none
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== OLE) return bytes.slice();
  const file = new CompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === undefined || stream.length === 0) throw notAWorkbook();
  return stream;
}

/** Whether macros lie beside the cells. */
export function hasMacros(bytes: Uint8Array): boolean {
  return bytes[0] === OLE && new CompoundFile(bytes).has('_VBA_PROJECT_CUR');
}
