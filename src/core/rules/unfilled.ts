import { formDefinition } from '../forms';
import type { FormReading } from '../reading';

/**
 * Columns that are blank throughout although they are all the parts that the form prints of a total which has amounts: they were
 * not filled in. A column that is blank beside others with amounts has none.
 */
export function unfilledIn({ form, lines }: FormReading, columns: ReadonlySet<string>): ReadonlySet<string> {
  const { total, parts } = formDefinition(form).partsOfTotal ?? { total: '', parts: [] };
  const printed = parts.filter((part) => columns.has(part));
  if (printed.length < 2) return NONE;
  let anyTotal = false;
  for (const { amounts } of lines) {
    for (const part of printed) if ((amounts.get(part)?.kind ?? 'blank') !== 'blank') return NONE;
    const whole = amounts.get(total);
    anyTotal ||= whole?.kind === 'figure' && whole.fen !== 0;
  }
  return anyTotal ? new Set(printed) : NONE;
}

const NONE: ReadonlySet<string> = new Set();
