import type { WorkbookEdit } from '../../../core/edits';
import { fileText } from '../../../core/messages';
import { openArchive } from '../recognise';

const MACRO_SIGNATURE = /vbaProjectSignature\w*\.bin$/i;

/**
 * What the user should know before edits are made, one sentence each: signatures that they break.
 * @throws FileFault for what is no `.xlsx` or `.xlsm`
 */
export function editWarnings(bytes: Uint8Array, edits: readonly WorkbookEdit[]): readonly string[] {
  const paths = openArchive(bytes).entries.map(({ path }) => path);
  const signed = paths.some((path) => path.toLowerCase().startsWith('_xmlsignatures/'));
  // Excel gives a new sheet a macro module of its own when it saves, and the macros' signature no longer fits.
  const macros = paths.some((path) => MACRO_SIGNATURE.test(path)) && edits.some(({ kind }) => kind === 'putSheet');
  return [...(signed ? [fileText.breaksSignature()] : []), ...(macros ? [fileText.breaksMacroSignature()] : [])];
}
