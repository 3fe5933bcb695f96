import { read, utils, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import type { Measurement } from './measuring';
import { both, costOf, print } from './measuring';
import { shippedCheck } from './shippedCheck';

/** Times reading and checking inside one process, warm. */

const ROWS = 5000;
const COLUMNS = 20;

function reading(what: string, bytes: Uint8Array, runs: number): Measurement {
  const ours = costOf(runs, () => readWorkbook(bytes));
  const sheetJs = costOf(runs, () => read(bytes, { type: 'array', cellNF: true, cellFormula: true, dense: true }));
  return { what, ours: both(ours), beside: `SheetJS ${both(sheetJs)}` };
}

/** A workbook of plain amounts, as an export of a ledger has them. */
function ledger(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_row, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => (column === 0 ? `科目 ${row}` : row * 100 + column + 0.25)),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '明细');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}

function gridsToReport(): Measurement {
  const { checkWorkbook } = shippedCheck();
  const costs = nationalCases.map(({ workbook }) => {
    const grids = readWorkbook(readFileSync(workbook));
    return costOf(300, () => checkWorkbook(grids));
  });
  const slowest = costs.reduce((one, other) => (other.processor > one.processor ? other : one));
  return { what: 'grids to report, warm, slowest case', ours: both(slowest), beside: 'goal ≤ 3 ms' };
}

const [{ workbook }] = nationalCases as readonly [(typeof nationalCases)[number]];
print(reading('read a workbook of 11 forms', readFileSync(workbook), 30));
print(reading(`read ${ROWS * COLUMNS} cells`, ledger(), 5));
print(gridsToReport());
