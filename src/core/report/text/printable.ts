const ESCAPE = '\u001B';

/**
 * A text without the control characters that a workbook could smuggle to a terminal (escape sequences, carriage returns,
 * reversed writing direction); line breaks stay, and our own colours where they were asked for.
 */
export function printableText(text: string, colour: boolean): string {
  const ours = new RegExp(`${ESCAPE}\\[[0-9;]+m`, 'y');
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character, offset: number) => {
    if (character === '\n') return character;
    ours.lastIndex = offset;
    return colour && ours.test(text) ? character : ' ';
  });
}
