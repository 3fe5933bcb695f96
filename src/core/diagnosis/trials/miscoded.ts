import type { FormId } from '../../forms';
import type { FormLine, WorkbookReading } from '../../reading';
import { miscodedRows } from '../../rules';
import { causeText } from '../../messages';
import { withLines } from './corrected';
import type { Trial } from './trial';

/** Rows under a misspelt code, each as it would be under the code that other forms give its name. */
export function miscodedTrials(reading: WorkbookReading, forms: readonly FormId[]): Trial[] {
  return miscodedRows(reading, forms).map(({ form, line, otherForm, otherLine }) => {
    const code = otherLine.key;
    const meant = { ...line, key: code, code };
    const lines = (): FormLine[] => (reading.form(form)?.lines ?? []).map((each) => (each === line ? meant : each));
    const cell = line.codeCell ?? line.labelCell;
    return {
      id: `row:${form}[${line.key}]`,
      message: causeText.rowMiscoded(form, line.key, line.printedName, otherForm, code),
      remedies: [{ kind: 'changeCode', form, cell, printed: line.key, proposed: code }],
      corrected: () => withLines(reading, form, lines()),
    };
  });
}
