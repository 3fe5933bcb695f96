import type { WorkbookEdit } from '../../../core/edits';
import { fileText } from '../../../core/messages';
import { openArchive } from '../recognise';
import type { Referred } from './referring';
import { referredTo } from './referring';

const MACRO_SIGNATURE = /vbaProjectSignature\w*\.bin$/i;

/**
 * What the user should know before edits are made, one sentence each: signatures that they break, and what
 * refers to a sheet that goes.
 * @throws FileFault for what is no `.xlsx` or `.xlsm`
 */
export function editWarnings(bytes: Uint8Array, edits: readonly WorkbookEdit[]): readonly string[] {
  const archive = openArchive(bytes);
  const paths = archive.entries.map(({ path }) => path);
  const signed = paths.some((path) => path.toLowerCase().startsWith('_xmlsignatures/'));
  // Excel gives a new sheet a macro module of its own when it saves, and the macros' signature no longer fits.
  const macros = paths.some((path) => MACRO_SIGNATURE.test(path)) && edits.some(({ kind }) => kind === 'putSheet');
  const going = edits.flatMap((edit) => (edit.kind === 'deleteSheet' ? edit.name : []));
  return [
    ...referredTo(archive, going).flatMap(sentences),
    ...(signed ? [fileText.breaksSignature()] : []),
    ...(macros ? [fileText.breaksMacroSignature()] : []),
  ];
}

function sentences({ sheet, byParts, byNames }: Referred): readonly string[] {
  return [
    ...(byParts ? [fileText.stillReferredTo(sheet)] : []),
    ...(byNames.length > 0 ? [fileText.namesReferTo(sheet, byNames)] : []),
  ];
}
