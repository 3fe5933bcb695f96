import { printableText } from '../core/report/text/printable';

/** Writes a sentence to the error output; what a file name or an argument could smuggle to the terminal is left out. */
export function tell(sentence: string): void {
  process.stderr.write(`${printableText(sentence, false)}\n`);
}
