import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';

let excel: OpenExcel;

beforeEach(() => (excel = openExcel([sheet('公开01', '公开01表\n合计|1.00')])));
afterEach(() => excel.close());

/** The user's own conditional formats, highest priority first. */
function userFormats(...formulas: string[]): void {
  const area = { top: 0, left: 0, bottom: 9, right: 9 };
  excel.workbook.sheet('公开01').conditionalFormats = formulas.map((formula, index) => ({
    id: `user-${index}`,
    type: formula === '' ? 'DataBar' : 'Custom',
    areas: [area],
    formula,
    stopIfTrue: index === 0,
    look: new Map(),
  }));
}

describe('marks in Excel', () => {
  test('lie before the formats of the user, strongest first, stop none of them and name their verdict', async () => {
    userFormats('=$B2>0', '', '="duibiao"<>"谁"');
    await createExcelHost().apply([
      { kind: 'mark', sheet: '公开01', address: 'B2', verdict: 'rounding' },
      { kind: 'mark', sheet: '公开01', address: 'B2', verdict: 'error' },
    ]);
    const formats = excel.workbook.sheet('公开01').conditionalFormats;
    expect(formats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
      ['="duibiao"<>"error"', false],
      ['="duibiao"<>"rounding"', false],
      ['=$B2>0', true],
      ['', false],
      ['="duibiao"<>"谁"', false],
    ]);
  });

  test('tell verdicts apart by the line of their border, not by colour alone', async () => {
    const verdicts = ['error', 'suspect', 'explain', 'rounding', 'hint'] as const;
    await createExcelHost().apply(
      verdicts.map((verdict, row) => ({ kind: 'mark', sheet: '公开01', address: `A${row + 1}`, verdict })),
    );
    const looks = excel.workbook.sheet('公开01').conditionalFormats.map(({ look }) => look);
    expect(new Set(looks.map((look) => look.get('borders/EdgeTop/style'))).size).toBe(5);
    expect(new Set(looks.map((look) => look.get('fill/color'))).size).toBe(5);
  });

  test('leave cells, formats and the formats of the user as they were when cleared', async () => {
    userFormats('=$B2>0', '');
    const before = excel.workbook.snapshot();
    const host = createExcelHost();
    await host.apply([{ kind: 'mark', sheet: '公开01', address: 'B2', verdict: 'error' }]);
    expect(excel.workbook.snapshot()).not.toEqual(before);
    await createExcelHost().apply([{ kind: 'clearMarks' }]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test('of one verdict are one conditional format, cells side by side one range', async () => {
    const addresses = ['B2', 'B3', 'C2', 'C3', 'E5'];
    await createExcelHost().apply(
      addresses.map((address) => ({ kind: 'mark', sheet: '公开01', address, verdict: 'suspect' })),
    );
    expect(excel.workbook.sheet('公开01').conditionalFormats.map(({ areas }) => areas)).toEqual([
      [
        { top: 1, left: 1, bottom: 2, right: 2 },
        { top: 4, left: 4, bottom: 4, right: 4 },
      ],
    ]);
  });
});
