import type { Fen } from '../../money';
import type { FormReading, WorkbookReading } from '../../reading';
import type { Outcome } from '../../rules';

/** A functional code: 类, 款 or 项. */
export const CODE = /^\d{3}(\d{2}){0,2}$/;
export const TOTAL = '合计';

/** An amount that is lacking, in 分, and how far off roundings may have made it. */
export interface Lack {
  readonly fen: Fen;
  readonly within: Fen;
}

/** What a total has more than its parts add up to, by column. */
export interface Gap {
  readonly form: FormReading;
  readonly parent: string;
  readonly columns: ReadonlyMap<string, Lack>;
}

/** Totals of code rows that are larger than their parts, and rows with an amount whose parts are not listed at all. */
export function gapsIn(reading: WorkbookReading, broken: readonly Outcome[]): Gap[] {
  const gaps = new Map<
    string,
    { form: FormReading; parent: string; columns: Map<string, { fen: Fen; within: Fen }> }
  >();
  const gapAt = (form: FormReading, parent: string): Map<string, Lack> => {
    const columns = gaps.get(`${form.form} ${parent}`)?.columns ?? new Map<string, Lack>();
    gaps.set(`${form.form} ${parent}`, { form, parent, columns });
    return columns;
  };
  for (const outcome of broken) {
    const form = outcome.form === null ? undefined : reading.form(outcome.form);
    if (form === undefined) continue;
    const rollup = rollupOf(outcome);
    if (rollup !== undefined) {
      gapAt(form, rollup.parent).set(rollup.column, { fen: rollup.fen, within: rollup.within });
    } else if (outcome.relation === undefined && CODE.test(outcome.place)) {
      const line = hasNoParts(form, outcome.place) ? form.line(outcome.place) : undefined;
      for (const [column, amount] of line?.amounts ?? []) {
        if (amount.kind === 'figure' && amount.fen !== 0)
          gapAt(form, outcome.place).set(column, { fen: amount.fen, within: 0 });
      }
    }
  }
  return [...gaps.values()];
}

function hasNoParts(form: FormReading, parent: string): boolean {
  return !form.lines.some(({ key }) => key !== parent && key.startsWith(parent));
}

/** A relation of one form and one column that says that a row is the sum of the rows with longer codes. */
function rollupOf({ relation }: Outcome): { parent: string; column: string; fen: Fen; within: Fen } | undefined {
  if (relation?.operator !== '=' || relation.difference <= 0) return undefined;
  const [total, ...parts] = relation.terms;
  if (total?.side !== 'left' || (total.line !== TOTAL && !CODE.test(total.line))) return undefined;
  const same = parts.every(
    ({ side, form, line, column }) =>
      side === 'right' &&
      form === total.form &&
      column === total.column &&
      CODE.test(line) &&
      isBelow(line, total.line),
  );
  if (!same) return undefined;
  return { parent: total.line, column: total.column, fen: relation.difference, within: relation.tolerance };
}

export function isBelow(code: string, parent: string): boolean {
  return parent === TOTAL || (code !== parent && code.startsWith(parent));
}
