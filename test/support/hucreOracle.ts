import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

/** A sheet as hucre reads it. */
export interface OracleSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly (readonly number[])[];
  readonly values: readonly (readonly unknown[])[];
  /** By `row,column`; only cells that hucre keeps details of. */
  readonly cells: readonly (readonly [string, { readonly format: string; readonly formula?: string }])[];
}

/** Prints what hucre reads from the workbooks named on the command line, a JSON line each: jest cannot load ES modules. */
async function main(): Promise<void> {
  for (const file of process.argv.slice(2)) {
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
    const oracle = sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      merges: (sheet.merges ?? []).map((one) => [one.startRow, one.startCol, one.endRow, one.endCol]),
      cells: [...(sheet.cells ?? [])].map(([place, cell]) => [
        place,
        { format: cell.style?.numFmt ?? 'General', formula: cell.formula },
      ]),
      values: sheet.rows,
    }));
    process.stdout.write(`${JSON.stringify(oracle)}\n`);
  }
}

if (process.argv[1] === __filename) void main();
