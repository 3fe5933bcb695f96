import { formDefinition } from '../forms';
import type { AmountCell, FormReading } from '../reading';

/**
 * Columns that are blank throughout although they are all the parts that the form prints of a total which has amounts: they were
 * not filled in. A column that is blank beside others with amounts has none.
 */
export function unfilledIn({ form, lines }: FormReading, columns: ReadonlySet<string>): ReadonlySet<string> {
  const { total, parts } = formDefinition(form).partsOfTotal ?? { total: '', parts: [] };
  const printed = parts.filter((part) => columns.has(part));
  const filled = (column: string, among: (cell: AmountCell) => boolean): boolean =>
    lines.some(({ amounts }) => {
      const cell = amounts.get(column);
      return cell !== undefined && among(cell);
    });
  const anyPart = printed.some((part) => filled(part, ({ kind }) => kind !== 'blank'));
  const anyTotal = filled(total, (cell) => cell.kind === 'figure' && cell.fen !== 0);
  return printed.length > 1 && !anyPart && anyTotal ? new Set(printed) : NONE;
}

const NONE: ReadonlySet<string> = new Set();
