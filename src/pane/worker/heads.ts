import type { FormReading } from '../../core/reading';
import type { SheetHead } from '../model/types';

/** The heads of the sheets, for those that hold one form: others have no one head. */
export function headsOf(forms: readonly FormReading[]): ReadonlyMap<string, SheetHead> {
  const alone = forms.filter((form) => forms.every((other) => other === form || other.sheet !== form.sheet));
  return new Map(
    alone.flatMap((form) => {
      const head = headOf(form);
      return head === undefined ? [] : [[form.sheet, head] as const];
    }),
  );
}

function headOf({ lines, columns, titleCell, amountUnitCell, entityCell }: FormReading): SheetHead | undefined {
  const above = [titleCell, amountUnitCell, entityCell].flatMap((cell) => cell?.row ?? []);
  const bottom = lines.reduce((least, { sheetRow }) => Math.min(least, sheetRow), Infinity);
  const first = columns.reduce((least, { sheetColumn }) => Math.min(least, sheetColumn), Infinity);
  const top = above.filter((row) => row < bottom).reduce((most, row) => Math.max(most, row + 1), 0);
  return Number.isFinite(bottom) && Number.isFinite(first) ? { top, bottom, columns: first } : undefined;
}
