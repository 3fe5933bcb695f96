import type { MarkEdit } from '../../../core/edits';
import { guarded, readText } from '../../package/parts';
import { kindOf, openArchive } from '../recognise';
import { mainPart, readWorkbookPart } from '../workbookPart';
import { unmark } from './sheetMarks';

/**
 * The marks of ours in a file; none in an `.xls`.
 * @throws FileFault
 */
export function readMarks(bytes: Uint8Array): readonly MarkEdit[] {
  if (kindOf(bytes) === 'xls') return [];
  const archive = openArchive(bytes);
  const path = mainPart(archive);
  if (path === undefined) return [];
  return readWorkbookPart(archive, path).sheets.flatMap(({ name, path: part }) => {
    const text = readText(archive, part);
    const marks = text === undefined ? undefined : guarded(part, () => unmark(text))?.marks;
    return [...(marks ?? [])].flatMap(([verdict, areas]) =>
      [...areas].map((address): MarkEdit => ({ kind: 'mark', sheet: name, address, verdict })),
    );
  });
}
