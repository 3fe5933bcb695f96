import { readFileSync } from 'node:fs';
import { planFill } from '../../src/app/fill/fill';
import type { CellContent, WorkbookEdit } from '../../src/core/edits';
import { ownSheets } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { applyEdits, readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import { hasLibreOffice, resaved } from '../support/libreOffice';

const bytesOf = (slug: string) => readFileSync(nationalCases.find((each) => each.slug === slug)?.workbook ?? '');

/** This year, last year and budget; departments differ, which makes no difference to the arithmetic. */
const fills = [
  ['linxia-2023', 'sanmenxia-2023', 'golmud-2024-budget'],
  ['haidong-2023', 'linxia-2023', 'golmud-2024-budget'],
  ['golmud-2024-budget', 'golmud-2024-budget', undefined],
] as const;

describe.each(fills)('%s filled from %s and %s', (current, prior, budget) => {
  const bytes = bytesOf(current);
  const grids = readWorkbook(bytes);
  const plan = planFill({
    current: grids,
    prior: readWorkbook(bytesOf(prior)),
    ...(budget === undefined ? {} : { budget: readWorkbook(bytesOf(budget)) }),
    files: { prior: '上年.xlsx', budget: '预算.xlsx' },
  });

  it('changes no cell of the user’s', () => {
    const after = readWorkbook(applyEdits(bytes, plan.edits));
    expect(after.slice(0, grids.length)).toEqual(grids);
    expect(after.slice(grids.length).map(({ name }) => name)).toEqual([ownSheets.sources, ownSheets.derived]);
  });

  (hasLibreOffice ? it : it.skip)('gives in LibreOffice the values we worked out, and no error', () => {
    const ours = ownCells(readWorkbook(applyEdits(bytes, plan.edits)));
    const theirs = ownCells(readWorkbook(resaved(applyEdits(bytes, plan.edits.map(withoutResults)))));
    expect(theirs).toEqual(ours);
    expect([...ours.values()].filter((value) => typeof value === 'object')).toEqual([]);
  });
});

/** Formulas whose result LibreOffice has to work out itself. */
function withoutResults(edit: WorkbookEdit): WorkbookEdit {
  if (edit.kind !== 'putSheet') return edit;
  const rows = edit.rows.map((row) => row.map((cell) => cell && { ...cell, content: withoutResult(cell.content) }));
  return { ...edit, rows };
}

function withoutResult(content: CellContent): CellContent {
  return typeof content === 'object' && content !== null ? { formula: content.formula } : content;
}

/** Values of the two sheets of ours by address; numbers to the precision a form prints. */
function ownCells(grids: readonly SheetGrid[]): ReadonlyMap<string, unknown> {
  const own = grids.filter(({ name }) => name === ownSheets.sources || name === ownSheets.derived);
  return new Map(
    own.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ column, value }): [string, unknown][] => {
          if (value === null || value === '') return [];
          const plain = typeof value === 'number' ? Number(value.toFixed(6)) : value;
          return [[`${name} ${row},${column}`, plain]];
        }),
      ),
    ),
  );
}
