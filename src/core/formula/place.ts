import { formName } from '../forms';
import { readReference } from './reference';
import { Scanner } from './scanner';
import type { FormPlace } from '../forms';
import type { Reference, SourceName } from './ast';

/** A figure by its canonical line (or code) and column, in one of the workbooks. */
export interface Place extends FormPlace {
  readonly source: SourceName;
}

/** The column of forms that have only one; the notation leaves it out. */
export const ONLY_COLUMN = '金额';

const PREFIX: Readonly<Record<SourceName, string>> = { current: '', prior: '上年!', budget: '预算!' };

/**
 * The place that a reference of the notation names, `公开05[合计,小计]`; a level of codes (`类`, `项`) stands for itself.
 * @throws Error where it names no single place: our own fault
 */
export function readPlace(notation: string): Place {
  const scanner = new Scanner(notation);
  const { source, form, line, column } = readReference(scanner, false);
  const key = lineKey(line);
  if (!scanner.atEnd() || key === undefined || column.kind !== 'column') throw new Error(`not a place: ${notation}`);
  return { source, form, line: key, column: column.key };
}

/** The reference to a place as the notation writes it. */
export function notationOf({ source, form, line, column }: Place): string {
  return `${PREFIX[source]}${formName(form)}[${line}${column === ONLY_COLUMN ? '' : `,${column}`}]`;
}

/** The same place in last year's workbook. */
export function lastYear(now: Place): Place {
  return { ...now, source: 'prior' };
}

function lineKey(line: Reference['line']): string | undefined {
  if (line.kind === 'range') return undefined;
  return line.kind === 'line' ? line.key : line.variable;
}
