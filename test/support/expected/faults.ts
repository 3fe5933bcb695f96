import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casesBeside } from '../cases';
import type { Expectation } from './types';

/** A workbook with what must be reported about it. */
export interface ExpectedCase {
  readonly name: string;
  readonly workbook: string;
  readonly expectation: Expectation;
}

/** Small workbooks with one fault or trap each, which are not bundled: read where they are present, else none. */
export const faultCases: readonly ExpectedCase[] = namesIn('faults', '.expected.json').map((name) => {
  const expectation = readJson(path.join(casesBeside, 'faults', `${name}.expected.json`)) as Expectation;
  return { name, workbook: path.join(casesBeside, 'faults', `${name}.xlsx`), expectation };
});

/** Published workbooks of other layouts, which are not bundled: whatever is not a known break is no 错误 or 存疑. */
export const provinceCases: readonly ExpectedCase[] = namesIn('provinces', '.truth.json').map((name) => {
  const truth = readJson(path.join(casesBeside, 'provinces', `${name}.truth.json`)) as Expectation;
  const workbook = path.join(casesBeside, 'provinces', `${name}.xlsx`);
  return { name, workbook, expectation: { ...truth, onlyThese: true, clean: true } };
});

function namesIn(folder: string, ending: string): string[] {
  const all = path.join(casesBeside, folder);
  if (!existsSync(all)) {
    process.stdout.write(`The cases ${folder}/ are not present and were left out.\n`);
    return [];
  }
  const files = readdirSync(all).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
