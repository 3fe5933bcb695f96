/** Endings of the files that hold a text. */
export const textEndings = ['.docx', '.doc', '.pdf', '.txt', '.md', '.docm', '.wps'] as const;

export type TextEnding = (typeof textEndings)[number];

/** The ending by which a file's name says that it is a text; `undefined` for everything else. */
export function textEndingOf(name: string): TextEnding | undefined {
  const lower = name.toLowerCase();
  return textEndings.find((ending) => lower.endsWith(ending));
}

/** Whether a file's name says that it is a text and no workbook. */
export function isTextName(name: string): boolean {
  return textEndingOf(name) !== undefined;
}
