import { printableText } from '../core/report/text/printable';

/** Writes a sentence to the error output; what a file name or an argument could smuggle to the terminal is left out. */
export function tell(sentence: string): void {
  process.stderr.write(`${printableText(sentence, false)}\n`);
}

/** A sentence or table for the standard output, free of what a label of a workbook could smuggle to the terminal. */
export function show(text: string): void {
  process.stdout.write(printableText(text, false));
}
