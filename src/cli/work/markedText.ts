import { textRemarks } from '../../app/check/textRemarks';
import { textFileText } from '../../core/messages';
import type { Report } from '../../core/report';
import { FileFault } from '../../hosts/package/faults';
import { takesRemarks } from '../../hosts/text/readText';
import type { FileError } from '../faults';

/**
 * The copy of a text that has its findings as comments and, if wanted, the right figures as tracked changes.
 * @returns why there is none: only a `.docx` takes comments
 */
export async function markedText(
  bytes: Uint8Array,
  report: Report,
  changes: boolean,
): Promise<{ readonly copy: Uint8Array } | { readonly error: FileError }> {
  if (!takesRemarks(bytes)) {
    return { error: { code: 'noComments', message: textFileText.onlyDocxTakesComments() } };
  }
  try {
    const { applyRemarks } = await import('../../hosts/docx');
    const madeAt = `${new Date().toISOString().slice(0, 19)}Z`;
    return { copy: applyRemarks(bytes, textRemarks(report.narrative ?? []), { changes, madeAt }) };
  } catch (error) {
    if (error instanceof FileFault) return { error: { code: error.code, message: error.message } };
    throw error;
  }
}
