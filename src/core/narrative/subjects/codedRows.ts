import { functionalClasses } from '../../forms';
import type { FormReading } from '../../reading';

/** Names of the levels of a coded item as a sentence gives them; plain text. */
export interface ItemName {
  readonly class?: string;
  readonly subclass?: string;
  readonly item?: string;
  /** As printed in the text, joined over the levels. */
  readonly code?: string;
}

/** Code of a 类 by a name of its own or a former one, with or without 支出. */
export function classCode(name: string): string | undefined {
  return codeByClassName.get(withoutEnding(name));
}

const codeByClassName: ReadonlyMap<string, string> = new Map(
  [...functionalClasses]
    .reverse()
    .flatMap(({ code, name, formerNames = [] }) => [name, ...formerNames].map((known) => [withoutEnding(known), code])),
);

/** Codes of the rows of a form that a name means, by the names of its levels, else by its code. */
export function codesNamed({ class: first, subclass, item, code }: ItemName, form: FormReading): string[] {
  const target = item ?? subclass ?? first;
  const digits = item !== undefined ? 7 : subclass !== undefined ? 5 : 3;
  if (target === undefined) return code !== undefined && form.line(code) !== undefined ? [code] : [];
  const rows = namedRows(form).filter((row) => row.code.length === digits && sameName(row, target));
  const fits = [...new Set(rows.map((row) => row.code))].filter(
    (each) => levelFits(each.slice(0, 3), first, form) && (digits < 7 || levelFits(each.slice(0, 5), subclass, form)),
  );
  const byCode = fits.filter((each) => code === undefined || each === code);
  if (byCode.length > 0) return byCode;
  return rows.length === 0 && code !== undefined && form.line(code) !== undefined ? [code] : [];
}

function levelFits(code: string, name: string | undefined, form: FormReading): boolean {
  if (name === undefined) return true;
  const printed = withoutEnding(plainName(form.line(code)?.printedName ?? ''));
  return sameName({ code, name: printed }, name);
}

function sameName({ code, name: printed }: NamedRow, name: string): boolean {
  if (printed === withoutEnding(name)) return true;
  return code.length === 3 && classCode(name) === code;
}

/** A coded row with its name as texts write it, without 支出 or 事务 at its end. */
interface NamedRow {
  readonly code: string;
  readonly name: string;
}

const rowsOfForms = new WeakMap<FormReading, readonly NamedRow[]>();

function namedRows(form: FormReading): readonly NamedRow[] {
  const known = rowsOfForms.get(form);
  if (known !== undefined) return known;
  const rows = form.lines.flatMap(({ code, printedName }) =>
    code === undefined ? [] : [{ code, name: withoutEnding(plainName(printedName)) }],
  );
  rowsOfForms.set(form, rows);
  return rows;
}

function withoutEnding(name: string): string {
  return name.replace(/(?:支出|事务)$/, '').replace(/支出$/, '');
}

/** A printed name as passages write it. */
export function plainName(name: string): string {
  return name
    .replace(/\s+/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/^[一二三四五六七八九十]+、/, '');
}
