import { columnDefinition, lineDefinition } from '../forms';
import type { FormId, Side } from '../forms';
import type { SourceName } from '../formula';
import { isCode } from './formIndex';
import type { Part } from './part';

/** That a relation adds up lines or columns of a form, to which one that was not understood may belong. */
export interface Sum {
  readonly source: SourceName;
  readonly form: FormId;
  readonly over: 'line' | 'column';
  /** Side of the form that is added up, where it has two. */
  readonly side: Side | undefined;
}

/** The lines and columns that a relation adds up. */
export function sumsOf(parts: readonly Part[]): readonly Sum[] {
  return [...lineSums(parts), ...columnSums(parts)];
}

function lineSums(parts: readonly Part[]): Sum[] {
  return parts.flatMap((part, index): Sum[] => {
    const { line, source, form } = part.reference;
    const manifold = line.kind === 'range' || (line.kind === 'variable' && part.reference.summed);
    const side = sideOfLine(part);
    const others = parts.slice(0, index).filter((other) => sameForm(part, other) && sideOfLine(other) === side);
    return manifold || others.some((other) => keyOfLine(other) !== keyOfLine(part))
      ? [{ source, form, over: 'line', side }]
      : [];
  });
}

function columnSums(parts: readonly Part[]): Sum[] {
  return parts.flatMap((part, index): Sum[] => {
    const { column, source, form } = part.reference;
    const others = parts.slice(0, index).filter((other) => sameForm(part, other));
    const manifold = column.kind === 'range' || others.some((other) => keyOfColumn(other) !== keyOfColumn(part));
    const side = column.kind === 'column' ? columnDefinition(form, column.key)?.side : undefined;
    return manifold ? [{ source, form, over: 'column', side }] : [];
  });
}

function sameForm({ reference: one }: Part, { reference: other }: Part): boolean {
  return one.form === other.form && one.source === other.source;
}

function sideOfLine({ reference: { form, line } }: Part): Side | undefined {
  if (line.kind === 'variable') return undefined;
  const key = line.kind === 'line' ? line.key : line.from;
  return lineDefinition(form, key)?.side ?? (isCode(key) ? 'expenditure' : undefined);
}

function keyOfLine({ reference: { line } }: Part): string {
  if (line.kind === 'line') return line.key;
  return line.kind === 'range' ? `${line.from}:${line.to}` : line.variable;
}

function keyOfColumn({ reference: { column } }: Part): string {
  if (column.kind === 'column') return column.key;
  return column.kind === 'range' ? `${column.from}:${column.to}` : '*';
}
