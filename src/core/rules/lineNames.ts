import { functionalClassName } from '../forms';
import { relationText as say } from '../messages';
import { isCode } from './formIndex';
import type { FormReading } from '../reading';

/** A line as a sentence calls it: code and printed name (`208 社会保障和就业支出`), else its canonical name. */
export function lineNameIn(reading: FormReading, key: string): string {
  if (!isCode(key)) return key;
  return say.lineName(key, reading.line(key)?.printedName ?? functionalClassName(key) ?? '');
}
