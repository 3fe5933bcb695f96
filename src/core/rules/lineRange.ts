import { columnDefinition, formDefinition, lineDefinition } from '../forms';
import { isCode } from './formIndex';
import type { FormId, LineDefinition } from '../forms';
import type { AmountCell, FormLine, FormReading } from '../reading';
import type { FormIndex } from './formIndex';

const orders = new Map<FormId, ReadonlyMap<string, number>>();

/**
 * Whether a form may lack this line and then counts as 0: codes where it lists others of their length, entities, optional lines
 * (but no part of an amount that is not broken down at all), and all of a nil form.
 */
export function mayLackLine(index: FormIndex, key: string): boolean {
  const { reading } = index;
  if (reading.nil) return true;
  if (isCode(key)) return index.codesOf(key.length).length > 0;
  const definition = lineDefinition(reading.form, key);
  return definition === undefined || (definition.optional === true && !isPartOfUnbroken(reading, definition));
}

/** Whether the line stands under one that has an amount, of which the form prints no part. */
function isPartOfUnbroken(reading: FormReading, { under, side }: LineDefinition): boolean {
  const whole = under === undefined ? undefined : reading.line(under);
  if (whole === undefined || ![...whole.amounts.values()].some(hasAmount)) return false;
  const parts = formDefinition(reading.form).lines.filter((line) => line.under === under && line.side === side);
  return parts.every(({ key }) => reading.line(key) === undefined);
}

function hasAmount(amount: AmountCell): boolean {
  return amount.kind !== 'blank' && (amount.kind !== 'figure' || amount.fen !== 0);
}

/** Whether a form may lack this column and then counts as 0. */
export function mayLackColumn({ reading }: FormIndex, key: string): boolean {
  return reading.nil || columnDefinition(reading.form, key)?.optional === true;
}

/**
 * The lines from one to another as printed in their block, both included: those the statute puts between them, and what stands
 * among them without a known label, so that an amount typed into an empty row is not lost.
 */
export function linesInRange({ reading, lines }: FormIndex, from: string, to: string): readonly FormLine[] {
  const order = orderOf(reading.form);
  const range = { from, to, first: order.get(from), last: order.get(to) };
  const found: FormLine[] = [];
  let inside = false;
  let block = -1;
  for (const line of lines) {
    if (line.block !== block) {
      inside = false;
      block = line.block;
    }
    inside = isBetween(range, line.key, order.get(line.key)) ?? inside;
    if (inside && !isPart(line)) found.push(line);
  }
  return found;
}

/** `其中：…` without a line of its own is a part of the line above it. */
function isPart({ known, printedName }: FormLine): boolean {
  return !known && /^\s*其\s*中/.test(printedName);
}

/** The statutory columns from one to another, both included. */
export function columnsInRange(form: FormId, from: string, to: string): readonly string[] {
  const keys = formDefinition(form).columns.map(({ key }) => key);
  return keys.slice(keys.indexOf(from), keys.lastIndexOf(to) + 1);
}

/** Lines from one to another, with their places in the statutory order where they have one. */
interface LineRange {
  readonly from: string;
  readonly to: string;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** `undefined` for a line without a known label, which belongs to where it stands. */
function isBetween({ from, to, first, last }: LineRange, key: string, own: number | undefined): boolean | undefined {
  if (own !== undefined) return first !== undefined && last !== undefined && own >= first && own <= last;
  if (!isCode(key)) return undefined;
  return key.length === from.length && key >= from && key <= to;
}

function orderOf(form: FormId): ReadonlyMap<string, number> {
  const known = orders.get(form);
  if (known !== undefined) return known;
  const order = new Map(formDefinition(form).lines.map(({ key }, index) => [key, index]));
  orders.set(form, order);
  return order;
}
