import * as sentences from '../../core/messages/textFiles';
import { FileFault } from '../package/faults';

/** What a damaged archive means to somebody who handed over a text. */
const REMEDIES: Partial<Record<FileFault['code'], () => string>> = {
  zipBomb: sentences.textBomb,
  notAWorkbook: sentences.notAText,
};

/** Reads a document; what is wrong with its archive is told in the words of a text, not of a workbook. @throws FileFault */
export function inText<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const sentence =
      REMEDIES[error.code]?.() ?? error.message.replaceAll('Excel 工作簿（.xlsx）', 'Word 文档（.docx）');
    throw new FileFault(error.code, sentence.replaceAll('Excel', 'Word'));
  }
}
