import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCli, root } from '../support/builtCli';

/** The built program starts from code that was compiled with it, and does without. */

const sample = path.join(root, 'assets/示例.xlsx');
const built = path.dirname(builtCli());

const REFUSED = `
  const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  for (const file of process.argv.slice(1)) {
    const source = "(function (exports, require, module, __filename, __dirname) {" + readFileSync(file, 'utf8') + "\\n})";
    const { cachedDataRejected } = new Script(source, { filename: file, cachedData: readFileSync(file + '.code') });
    if (cachedDataRejected) console.log(file);
  }
`;

function check(folder: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'duibiao.js'), 'check', sample]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

function codes(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.code'));
}

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(path.join(root, 'dist', 'start-'));
  cpSync(built, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

test('this Node takes the code that is kept beside the scripts', () => {
  const scripts = codes(built).map((name) => path.join(built, name.slice(0, -'.code'.length)));
  expect(scripts.map((script) => path.basename(script))).toEqual(expect.arrayContaining(['program.js', 'jobs.js']));
  expect(execFileSync(process.execPath, ['-e', REFUSED, ...scripts]).toString()).toBe('');
});

test.each([
  ['spoilt', (file: string) => writeFileSync(file, 'spoilt')],
  ['empty', (file: string) => writeFileSync(file, '')],
  ['gone', (file: string) => rmSync(file)],
])('where the code is %s, the program says the same', (_, spoil) => {
  for (const code of codes(copy)) spoil(path.join(copy, code));
  expect(check(copy)).toEqual(check(built));
});
