import type { FormId } from '../../forms';
import { causeText } from '../../messages';
import type { AmountCell, FormLine, FormReading, WorkbookReading } from '../../reading';
import type { Outcome } from '../../rules';
import { withLines, withRows } from './corrected';
import { CODE, gapsIn, TOTAL, type Gap } from './gaps';
import { adviceOn, insertion } from './insertion';
import type { Trial } from './trial';

/**
 * Rows that a form lacks: its totals have what another form lists under a code that this one has not. The row is put in with
 * the amounts that are lacking. One is looked for when it is asked for.
 */
export function* leftOutTrials(
  reading: WorkbookReading,
  forms: readonly FormId[],
  broken: readonly Outcome[],
): Generator<Trial> {
  const missing = new Map<FormReading, readonly Missing[]>();
  for (const gap of gapsIn(reading, broken)) {
    const known = missing.get(gap.form) ?? missingFrom(gap.form, forms, reading);
    missing.set(gap.form, known);
    const found = known.flatMap(({ other, byParent }) =>
      (byParent.get(gap.parent) ?? []).map((line) => ({ other, line })),
    );
    const codes = new Set(found.map(({ line }) => line.key));
    const fitting = codes.size === 1 ? found : found.filter(({ line }) => fits(line, gap));
    for (const code of codes) {
      const first = fitting.find(({ line }) => line.key === code);
      if (first !== undefined) yield trialOf(reading, gap, first.other, first.line);
    }
  }
}

/** The rows of another form that a form has not, by the row of this form they would stand below. */
interface Missing {
  readonly other: FormReading;
  readonly byParent: ReadonlyMap<string, readonly FormLine[]>;
}

function missingFrom(form: FormReading, forms: readonly FormId[], reading: WorkbookReading): readonly Missing[] {
  const others = forms.filter((id) => id !== form.form).flatMap((id) => reading.form(id) ?? []);
  return others.map((other) => ({ other, byParent: missingRows(form, other) }));
}

/** Only the topmost: what stands below a row that is missing too comes with it. */
function missingRows(form: FormReading, other: FormReading): Map<string, FormLine[]> {
  const missing = other.lines.filter(({ key }) => CODE.test(key) && form.line(key) === undefined);
  const keys = new Set(missing.map(({ key }) => key));
  const byParent = new Map<string, FormLine[]>();
  for (const line of missing) {
    const parent = parentIn(form, line.key);
    if (codesAbove(line.key).some((above) => above.length > parent.length && keys.has(above))) continue;
    const known = byParent.get(parent);
    if (known === undefined) byParent.set(parent, [line]);
    else known.push(line);
  }
  return byParent;
}

/** The longest code above it that the form lists, else 合计. */
function parentIn(form: FormReading, code: string): string {
  return codesAbove(code).find((above) => form.line(above) !== undefined) ?? TOTAL;
}

/** 款 and 类 of an 项, longest first. */
function codesAbove(code: string): string[] {
  return [5, 3].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/** Whether what is lacking is what the row has: an amount of the one is an amount of the other. */
function fits(line: FormLine, { columns }: Gap): boolean {
  const amounts = [...line.amounts.values()].flatMap((amount) =>
    amount.kind === 'figure' && amount.fen !== 0 ? [amount] : [],
  );
  return [...columns.values()].some(({ fen, within }) =>
    amounts.some((amount) => Math.abs(amount.fen - fen) <= within + amount.half),
  );
}

function trialOf(reading: WorkbookReading, gap: Gap, other: FormReading, line: FormLine): Trial {
  const { form } = gap;
  const below = other.lines.filter(
    ({ key }) => key !== line.key && key.startsWith(line.key) && form.line(key) === undefined,
  );
  const isChain = below.every(({ key }, at) => key.startsWith(below[at - 1]?.key ?? line.key));
  const added = [line, ...(isChain ? below : [])].map((each) => rowFor(gap, each));
  const remedies = added.map((each) => insertion(form, each));
  return {
    id: `row:${form.form}[${line.key}]`,
    message: causeText.rowLeftOut(form.form, line.key, line.printedName, other.form, added.length, adviceOn(remedies)),
    remedies,
    corrected: () => withLines(reading, form.form, withRows(form.lines, added)),
  };
}

/** The row as this form would print it, with the amounts that are lacking. */
function rowFor({ form, columns }: Gap, like: FormLine): FormLine {
  const [sample] = form.lines;
  const cell = { ...like.labelCell, sheet: form.sheet };
  const amounts = new Map<string, AmountCell>();
  for (const column of sample?.amounts.keys() ?? []) {
    const gap = columns.get(column);
    const figure = {
      printed: '',
      decimals: form.decimals,
      printedFen: gap?.fen ?? 0,
      fen: gap?.fen ?? 0,
      half: gap?.within ?? 0,
    };
    amounts.set(column, gap === undefined ? { kind: 'blank', cell } : { kind: 'figure', cell, ...figure });
  }
  return { ...like, labelCell: cell, codeCell: cell, amounts };
}
