import { formIdOf, formName } from '../forms';
import type { Place, Source } from './types';

const NOTATION = /^(上年!|预算!)?([^[]+)\[([^,\]]+)(?:,([^\]]+))?\]$/;
const PREFIX: Readonly<Record<Source, string>> = { current: '', prior: '上年!', budget: '预算!' };
const ONLY_COLUMN = '金额';

/** The place a reference of the rule notation names, `公开05[类,小计]`; the column 金额 may be left out. */
export function place(notation: string): Place {
  const match = NOTATION.exec(notation);
  const form = formIdOf(match?.[2] ?? '');
  if (match === null || form === undefined) throw new Error(`not a place: ${notation}`);
  const [, prefix = '', , line = '', column = ONLY_COLUMN] = match;
  const source = prefix === PREFIX.prior ? 'prior' : prefix === PREFIX.budget ? 'budget' : 'current';
  return { source, form, line, column };
}

/** The reference as the rule notation writes it. */
export function notationOf({ source, form, line, column }: Place): string {
  return `${PREFIX[source]}${formName(form)}[${line}${column === ONLY_COLUMN ? '' : `,${column}`}]`;
}

/** The same place in last year's workbook. */
export function lastYear(now: Place): Place {
  return { ...now, source: 'prior' };
}
