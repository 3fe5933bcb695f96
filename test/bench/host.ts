import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import type { MarkEdit } from '../../src/core/edits';
import { applyEdits, readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import { marksEverywhere } from '../support/roundTrip';

/** Times reading and marking files beside SheetJS and hucre, in one run. Neither of them marks: they open and save. */
const MARKS = 300;
const RUNS = 15;
const WARM = 5;

void main();

async function main(): Promise<void> {
  const file = nationalCases.find(({ slug }) => slug === 'haidong-2023')?.workbook ?? '';
  const bytes = new Uint8Array(readFileSync(file));
  const large = largeWorkbook(10_000, 10);
  const marks: readonly MarkEdit[] = marksEverywhere(bytes).slice(0, MARKS);
  const few = marksEverywhere(large).slice(0, 100);
  print(['', 'ours', 'SheetJS', 'hucre'], '');
  print(
    ['read a case'],
    ' ms',
    await times(
      () => readWorkbook(bytes),
      () => sheetJs(bytes),
      () => readXlsx(bytes),
    ),
  );
  print(
    ['read 100,000 cells'],
    ' ms',
    await times(
      () => readWorkbook(large),
      () => sheetJs(large),
      () => readXlsx(large),
    ),
  );
  print(
    [`mark ${marks.length} cells`],
    ' ms',
    await times(
      () => applyEdits(bytes, marks),
      () => savedBySheetJs(bytes),
      async () => saveXlsx(await openXlsx(bytes)),
    ),
  );
  print(
    ['mark 100 of 100,000'],
    ' ms',
    await times(
      () => applyEdits(large, few),
      () => savedBySheetJs(large),
      async () => saveXlsx(await openXlsx(large)),
    ),
  );
}

/** Medians in ms; the actions take turns, so that whatever else the machine does hits all alike. */
async function times(...actions: readonly (() => unknown)[]): Promise<number[]> {
  const runs = actions.map((): number[] => []);
  for (let run = -WARM; run < RUNS; run += 1) {
    for (const [n, action] of actions.entries()) {
      const start = performance.now();
      await action();
      if (run >= 0) runs[n]?.push(performance.now() - start);
    }
  }
  return runs.map((one) => one.sort((a, b) => a - b)[RUNS >> 1] ?? NaN);
}

function sheetJs(bytes: Uint8Array): unknown {
  return read(bytes, { type: 'array', cellNF: true, cellFormula: true, dense: true });
}

function savedBySheetJs(bytes: Uint8Array): unknown {
  return write(read(bytes, { type: 'array', cellStyles: true }), {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
  });
}

function largeWorkbook(rows: number, columns: number): Uint8Array {
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => (column === 0 ? `科目 ${row}` : row * 100 + column + 0.25)),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), '明细');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer,
  );
}

function print(words: readonly string[], unit: string, figures: readonly number[] = []): void {
  const cells = [...words, ...figures.map((figure) => figure.toFixed(1) + unit)];
  process.stdout.write(`${cells.map((cell, n) => (n === 0 ? cell.padEnd(24) : cell.padStart(14))).join('')}\n`);
}
