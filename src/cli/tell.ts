import { printableText } from '../core/report/text/printable';

/** Writes a sentence to the error output; what a file name or an argument could smuggle to the terminal is left out. */
export function tell(sentence: string): void {
  process.stderr.write(`${printableText(sentence, false)}\n`);
}

/**
 * What a command comes to, on the standard output: free of what a label of a workbook could smuggle to the terminal. JSON is
 * data and escapes what it must.
 */
export function show(text: string, format: 'text' | 'json' = 'text'): void {
  process.stdout.write(format === 'json' ? text : printableText(text, false));
}
