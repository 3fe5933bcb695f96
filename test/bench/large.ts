import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx';
import { builtCli } from '../support/builtCli';
import { growth } from '../support/growth';
import { longWorkbook } from '../support/longWorkbook';
import type { Measurement } from './measuring';
import { print, spentBy, spentBySheetJs } from './measuring';
import { shippedCheck } from './shippedCheck';

/** What long forms take: time and memory of the command line beside SheetJS, and how both grow with what is wrong. */

const ROWS = 12_000;

function byProgram(program: string, what: string, workbook: Uint8Array, beside: string): Measurement {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-bench-'));
  try {
    const file = path.join(folder, 'long.xlsx');
    writeFileSync(file, workbook);
    const { seconds, clock, megabytes } = spentBy([program, 'check', file]);
    const memory = megabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB`;
    const sheetJs = `SheetJS, reading only ${spentBySheetJs(file).seconds.toFixed(1)} s processor`;
    const ours = `${clock.toFixed(1)} s clock, ${seconds.toFixed(1)} s processor${memory}`;
    return { what, ours, beside: `${beside}; ${sheetJs}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How much more is spent on ten times as many rows, each of them wrong. */
function grown(): Measurement {
  const { checkWorkbook } = shippedCheck();
  const grids = new Map(
    [1000, 10_000].map((rows) => [rows, readWorkbook(longWorkbook({ rows, wrong: rows }))] as const),
  );
  const factor = growth((rows) => checkWorkbook(grids.get(rows) ?? []), 1000);
  return { what: '10,000 wrong cells to 1,000', ours: `${factor.toFixed(1)} times`, beside: 'linear: 10 times' };
}

const program = builtCli();
for (const wrong of [0, 300]) {
  const what = `two forms of ${ROWS} rows, ${wrong} wrong`;
  print(byProgram(program, what, longWorkbook({ rows: ROWS, wrong }), 'goal ≤ 2 s clock, 1,024 MB'));
}
print(byProgram(program, '20,000 wrong cells', longWorkbook({ rows: 20_000, wrong: 20_000 }), 'goal 1,024 MB'));
print(grown());
