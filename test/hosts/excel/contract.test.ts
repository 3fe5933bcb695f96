import { markOfFormula } from '../../../src/core/edits';
import { parseA1 } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import { hostContract } from '../contract';

hostContract('Excel', (grids) => {
  const excel = openExcel(grids);
  const { workbook } = excel;
  workbook.evaluate = (formula) => (formula === '=SUM(C3:C4)' ? 1200.5 : 0);
  return {
    host: createExcelHost(),
    undoes: true,
    markAt(sheet, address) {
      const { row, column } = parseA1(address)!;
      const [first] = workbook
        .sheet(sheet)
        .conditionalFormats.filter(({ areas }) =>
          areas.some(
            ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
          ),
        );
      return first === undefined ? undefined : markOfFormula(first.formula);
    },
    snapshot: () => workbook.snapshot(),
    type(sheet, address, content) {
      const { row, column } = parseA1(address)!;
      workbook.type(sheet, row, column, content as number);
    },
    addSheet: (sheet) => workbook.addSheet(sheet),
    deleteSheet: (sheet) => {
      workbook.deleteSheet(workbook.sheet(sheet));
    },
    select: (sheet, address) => workbook.select(sheet, address),
    close: () => excel.close(),
  };
});
