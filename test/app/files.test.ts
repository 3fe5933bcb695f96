import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/app/check/check';
import { cleared, markedCopy, purged } from '../../src/app/changeFile';
import { ownSheets } from '../../src/core/edits';
import { applyEdits, editWarnings, openWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';

const patcher = { applyEdits, editWarnings };
const options = { madeAt: '2024年3月1日' };
const original = new Uint8Array(readFileSync(nationalCases[0]!.workbook));
const wrong = applyEdits(original, [
  { kind: 'setCells', sheet: '公开01', cells: [{ address: 'C7', content: 2707.92 }] },
]);
const { report } = checkWorkbook(readWorkbook(wrong));

describe('a copy of a file', () => {
  const marked = markedCopy(patcher, wrong, report, { ...options, stored: '{"version":1}' });

  it('is marked and says in a sheet of its own what was found', async () => {
    expect(marked.warnings).toEqual([]);
    const { grids, stored } = await openWorkbook(marked.bytes, '');
    expect(grids.at(-1)!.name).toBe(ownSheets.report);
    expect(JSON.stringify(grids.at(-1))).toContain('公开01!C7');
    expect(stored).toBe('{"version":1}');
  });

  it('is checked with the same result', () => {
    expect(checkWorkbook(readWorkbook(marked.bytes)).report.findings).toEqual(report.findings);
  });

  it('marked again has one report and the same marks', () => {
    const again = markedCopy(patcher, marked.bytes, report, options);
    expect(Buffer.compare(again.bytes, marked.bytes)).toBe(0);
  });

  it('cleared keeps the report; purged is the workbook as it was', () => {
    expect(readWorkbook(cleared(patcher, marked.bytes).bytes).at(-1)!.name).toBe(ownSheets.report);
    const clean = purged(patcher, marked.bytes, readWorkbook(marked.bytes)).bytes;
    expect(readWorkbook(clean)).toEqual(readWorkbook(wrong));
    expect(Buffer.from(clean).toString('latin1')).not.toContain('duibiao');
  });
});
