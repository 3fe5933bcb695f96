import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casesBeside, nationalCases } from './cases';
import { hardWorkbooks } from './hardWorkbooks';

export type NamedWorkbook = readonly [name: string, bytes: Uint8Array];

const written = path.resolve(__dirname, '../fixtures/written');

/** The cases, what other programs have written, and what careless writers do: all that the project brings along. */
export const bundledWorkbooks: readonly NamedWorkbook[] = [
  ...nationalCases.map(({ slug, workbook }) => [`${slug}.xlsx`, load(workbook)] as const),
  ...workbooksIn(written).map((file) => [file, load(path.join(written, file))] as const),
  ...hardWorkbooks,
];

/** Every workbook beside the checkout that is not bundled, by its path among the cases; none where there are no cases. */
export function workbooksBeside(): readonly NamedWorkbook[] {
  if (!existsSync(casesBeside)) return [];
  const bundled = new Set(bundledWorkbooks.map(([name]) => name));
  return workbooksIn(casesBeside)
    .filter((file) => !bundled.has(file))
    .map((file) => [file, load(path.join(casesBeside, file))] as const);
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xlsx'))
    .sort();
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
