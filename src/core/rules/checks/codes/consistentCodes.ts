import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import { other, subject, workbookCheck } from '../look';
import { miscodedRows } from './miscoded';

export interface ConsistentCodesParameters {
  readonly forms: readonly FormId[];
}

/** One account has one code throughout the workbook. */
export const consistentCodes = workbookCheck<ConsistentCodesParameters>('consistentCodes', (reading, { forms }) =>
  miscodedRows(reading, forms).map(({ form, line, otherForm, otherLine }) => ({
    form,
    place: `${line.key},${otherLine.key}`,
    cells: [subject(line.codeCell ?? line.labelCell), other(otherLine.codeCell ?? otherLine.labelCell)],
    message: findingText.codesOfOneName(form, line.key, line.printedName, otherForm, otherLine.key),
  })),
);
