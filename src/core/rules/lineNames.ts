import { lineDefinition } from '../forms';
import { relationText as say } from '../messages';
import { isCode } from './formIndex';
import type { FormReading } from '../reading';

/** A line as a sentence calls it: a coded row by code and printed name (`208 社会保障和就业支出`), else by its official name. */
export function lineNameIn(reading: FormReading, key: string): string {
  const official = lineDefinition(reading.form, key);
  if (official !== undefined) return official.name ?? official.key;
  return isCode(key) ? say.lineName(key, reading.line(key)?.printedName ?? '') : key;
}
