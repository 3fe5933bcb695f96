import type { MarkEdit } from '../../core/edits';
import { markOfFormula, rangeAddress } from '../../core/edits';
import type { Book } from './book';
import { AREAS, toRange } from './grids';
import { queueFormats } from './marking';
import { run } from './excelRun';

/** Our marks in all sheets, in three syncs: the sheets, their conditional formats, where ours lie. */
export function readMarks(book: Book): Promise<readonly MarkEdit[]> {
  return run(async (context) => {
    await book.refresh(context);
    const formats = book.sheets.map((sheet) => queueFormats(context, sheet));
    await context.sync();
    const queued = formats.flatMap(({ sheet, ours }) =>
      ours().flatMap((format) => {
        const verdict = markOfFormula(format.customOrNullObject.rule.formula);
        return verdict === undefined ? [] : { sheet, verdict, ranges: format.getRanges().load(AREAS) };
      }),
    );
    if (queued.length > 0) await context.sync();
    return queued.flatMap(({ sheet, verdict, ranges }) =>
      ranges.areas.items.map((area): MarkEdit => {
        return { kind: 'mark', sheet: sheet.name, address: rangeAddress(toRange(area)), verdict };
      }),
    );
  });
}
