import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nationalCases, shanghaiCases } from '../support/cases';
import { hardWorkbooks } from '../support/hardWorkbooks';
import type { Fate } from '../support/roundTrip';
import { marksEverywhere, roundTrip } from '../support/roundTrip';

/** Prints what becomes of every part when all figures are marked and the marks cleared again. */
const written = path.resolve(__dirname, '../fixtures/written');
const workbooks: (readonly [string, Uint8Array])[] = [
  ...[...nationalCases, ...shanghaiCases].map(({ slug, workbook }) => [slug, load(workbook)] as const),
  ...['openpyxl', 'libreoffice', 'hucre', 'rich', 'rich-libreoffice', 'zip64'].map(
    (name) => [`${name}.xlsx`, load(path.join(written, `${name}.xlsx`))] as const,
  ),
  ...hardWorkbooks,
];

let bad = 0;
for (const [name, bytes] of workbooks) {
  const edits = marksEverywhere(bytes);
  const fates = roundTrip(bytes, edits, [{ kind: 'clearMarks' }]);
  const count = (fate: Fate): number => fates.filter(({ cleared }) => cleared === fate).length;
  const untouched = fates.filter(({ marked }) => marked === 'same bytes').length;
  print(`${name}: ${edits.length} marks, ${fates.length} parts, ${untouched} untouched by marking`);
  print(`  cleared: ${count('same bytes')} same bytes, ${count('same XML')} same XML`);
  for (const { path: part, marked, cleared } of fates) {
    if (marked !== 'same bytes') print(`    ${part.padEnd(40)} marked: ${marked.padEnd(10)}  cleared: ${cleared}`);
    if (!cleared.startsWith('same')) bad += 1;
  }
}
print(bad === 0 ? 'Every part came back.' : `${bad} parts did not come back.`);
process.exitCode = bad === 0 ? 0 : 1;

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
