import { markedCopy } from '../../app/changeFile';
import { HostFault } from '../../app/ports';
import type { Report } from '../../core/report';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import { writeWhole } from '../check/output';
import type { FileError } from '../faults';
import { UsageFault } from '../faults';

/**
 * Writes the copy of a workbook that has its findings marked and the sheet 核对报告.
 * @returns why there is none: the workbook cannot take marks (`.xls`), or the copy cannot be written
 */
export async function writeMarked(out: string, bytes: Uint8Array, report: Report): Promise<FileError | undefined> {
  try {
    const madeAt = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
    const copy = markedCopy({ applyEdits, editWarnings }, bytes, report, { madeAt });
    await writeWhole(out, copy.bytes);
    for (const warning of copy.warnings) process.stderr.write(`${warning}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault) return { code: error.code, message: error.message };
    if (error instanceof UsageFault) return { code: 'cannotWrite', message: error.message };
    throw error;
  }
}
