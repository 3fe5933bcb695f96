import type { FormId } from '../../forms';
import type { FormLine, FormReading, WorkbookReading } from '../../reading';

/** The workbook as if a form had these lines. */
export function withLines(reading: WorkbookReading, form: FormId, lines: readonly FormLine[]): WorkbookReading {
  const byKey = new Map([...lines].reverse().map((line) => [line.key, line]));
  const forms = reading.forms.map((each): FormReading =>
    each.form === form ? { ...each, lines, line: (key) => byKey.get(key) } : each,
  );
  return { ...reading, forms, form: (id) => forms.find((each) => each.form === id) };
}

/** The lines with others in the order of their codes. */
export function withRows(lines: readonly FormLine[], added: readonly FormLine[]): readonly FormLine[] {
  return added.reduce<readonly FormLine[]>((so, line) => {
    const after = so.findIndex(({ code }) => code !== undefined && code > line.key);
    const at = after < 0 ? so.length : after;
    return [...so.slice(0, at), line, ...so.slice(at)];
  }, lines);
}
