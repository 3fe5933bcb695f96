// Prints what hucre reads from the workbooks named on the command line, one JSON line each. hucre is an ES module, which jest
// does not load, hence a process of its own.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

for (const file of process.argv.slice(2)) {
  const workbook = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: (sheet.hidden || sheet.veryHidden) === true,
    merges: (sheet.merges ?? []).map((one) => [one.startRow, one.startCol, one.endRow, one.endCol]),
    cells: [...(sheet.cells ?? [])].map(([place, cell]) => [
      place,
      {
        value: cell.formula === undefined ? cell.value : (cell.formulaResult ?? null),
        format: cell.style?.numFmt ?? 'General',
        formula: cell.formula,
      },
    ]),
    values: sheet.rows,
  }));
  process.stdout.write(`${JSON.stringify(sheets)}\n`);
}
