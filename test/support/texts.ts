import { existsSync } from 'node:fs';
import path from 'node:path';

const besides = path.resolve(__dirname, '../../../shared/cases');

/** A published text beside the checkout, with its workbook. */
export interface PublishedText {
  readonly slug: string;
  readonly text: string;
  readonly workbook: string;
  readonly truth: string;
  readonly year: number;
}

const CASES: readonly (readonly [slug: string, year: number])[] = [
  ['haidong-2023', 2023],
  ['linxia-2023', 2023],
  ['sanmenxia-2023', 2023],
  ['golmud-2024-budget', 2024],
  ['shanghai/shpt-shehuigongzuobu-2024', 2024],
  ['shanghai/budget-shpt-sifaju-2026-bumen', 2026],
];

/** The published texts, which are not bundled: read where they are present, else none. */
export const publishedTexts: readonly PublishedText[] = CASES.map(([slug, year]) => ({
  slug,
  year,
  text: path.join(besides, `${slug}.narrative.txt`),
  workbook: path.join(besides, `${slug}.xlsx`),
  truth: path.join(besides, `${slug}.expected.json`),
})).filter(({ text }) => existsSync(text));

if (publishedTexts.length === 0) process.stdout.write('The published texts are not present and were left out.\n');

/** A published text without a workbook, by its name; `undefined` where it is not present. */
export function textAlone(name: string): string | undefined {
  const file = path.join(besides, 'texts', `${name}.txt`);
  return existsSync(file) ? file : undefined;
}
