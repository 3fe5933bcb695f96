import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyEdits } from '../../src/hosts/xlsx';
import { bundledWorkbooks, workbooksBeside } from '../support/allWorkbooks';
import type { Fate } from '../support/roundTrip';
import { marksEverywhere, roundTrip } from '../support/roundTrip';
import { heading, rowOf } from './table';

/**
 * Prints what becomes of every part when all figures are marked and the marks cleared again, then what is left of every
 * workbook, also of those beside the checkout, after being marked, cleared, purged and filled.
 */
const workbooks = bundledWorkbooks;

const OPENPYXL = `
import openpyxl, sys
for file in sys.argv[1:]:
    try:
        openpyxl.load_workbook(file)
        open(file[:-5] + '.ok', 'w').close()
    except Exception:
        pass
`;
const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-roundtrip-'));
const originals: string[] = [];
const marked: string[] = [];
let bad = 0;
for (const [name, bytes] of workbooks) {
  const edits = marksEverywhere(bytes);
  const fates = roundTrip(bytes, edits, [{ kind: 'clearMarks' }]);
  originals.push(kept(`${originals.length}-original.xlsx`, bytes));
  marked.push(kept(`${marked.length}-marked.xlsx`, applyEdits(bytes, edits)));
  const count = (fate: Fate): number => fates.filter(({ cleared }) => cleared === fate).length;
  const untouched = fates.filter(({ marked }) => marked === 'same bytes').length;
  print(`${name}: ${edits.length} marks, ${fates.length} parts, ${untouched} untouched by marking`);
  print(`  cleared: ${count('same bytes')} same bytes, ${count('same XML')} same XML`);
  for (const { path: part, marked, cleared } of fates) {
    if (marked !== 'same bytes') print(`    ${part.padEnd(40)} marked: ${marked.padEnd(10)}  cleared: ${cleared}`);
    if (!cleared.startsWith('same')) bad += 1;
  }
}
bad += opened('LibreOffice', 'soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder], '.pdf');
bad += opened('openpyxl', '/usr/bin/python3', ['-c', OPENPYXL], '.ok');
rmSync(folder, { recursive: true });
print(heading());
for (const workbook of [...workbooks, ...workbooksBeside()]) {
  const { line, bad: differing } = rowOf(workbook);
  print(line);
  bad += differing;
}
print(bad === 0 ? 'Every part came back.' : `${bad} parts or files did not come back.`);
process.exitCode = bad === 0 ? 0 : 1;

/** Opens every workbook with another program, where the machine has it; returns how many it would open only before marking. */
function opened(name: string, program: string, args: readonly string[], trace: string): number {
  const run = spawnSync(program, [...args, ...originals, ...marked], { stdio: 'ignore' });
  if (run.error !== undefined) {
    print(`${name} is not here.`);
    return 0;
  }
  const open = (file: string): boolean => existsSync(file.replace('.xlsx', trace));
  const before = originals.filter(open);
  const after = marked.filter((file, n) => open(file) && open(originals[n] ?? ''));
  print(`${name} opened ${before.length} of ${originals.length} workbooks, and marked ${after.length} of those.`);
  return before.length - after.length;
}

function kept(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
