import type { MarkEdit } from '../../../core/edits';
import { guarded, readText, type PartSource } from '../../package/parts';
import { kindOf, openArchive } from '../recognise';
import { mainPart, readWorkbookPart } from '../workbookPart';
import { unmark } from './sheetMarks';

/**
 * The marks of ours in a file; none in an `.xls`.
 * @throws FileFault
 */
export function readMarks(bytes: Uint8Array): readonly MarkEdit[] {
  return kindOf(bytes) === 'xls' ? [] : marksOf(openArchive(bytes));
}

/**
 * The same from its parts.
 * @throws FileFault
 */
export function marksOf(parts: PartSource): readonly MarkEdit[] {
  const path = mainPart(parts);
  if (path === undefined) return [];
  return readWorkbookPart(parts, path).sheets.flatMap(({ name, path: part }) => {
    const text = readText(parts, part);
    const marks = text === undefined ? undefined : guarded(part, () => unmark(text))?.marks;
    return [...(marks ?? [])].flatMap(([verdict, areas]) =>
      [...areas].map((address): MarkEdit => ({ kind: 'mark', sheet: name, address, verdict })),
    );
  });
}
