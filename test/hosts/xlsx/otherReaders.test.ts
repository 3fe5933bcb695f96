import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { ownSheets } from '../../../src/core/edits';
import type { WorkbookEdit } from '../../../src/core/edits';
import { applyEdits } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';
import { hardWorkbooks } from '../../support/hardWorkbooks';
import type { OracleSheet } from '../../support/hucreOracle';
import { marksEverywhere } from '../../support/roundTrip';

const written = path.resolve(__dirname, '../../fixtures/written');
const workbooks: readonly (readonly [string, Uint8Array])[] = [
  ...nationalCases.map(({ slug, workbook }) => [slug, load(workbook)] as const),
  ...['openpyxl', 'libreoffice', 'hucre', 'rich', 'rich-libreoffice', 'zip64'].map(
    (name) => [name, load(path.join(written, `${name}.xlsx`))] as const,
  ),
  ...hardWorkbooks,
];
const traces: readonly WorkbookEdit[] = [
  {
    kind: 'putSheet',
    name: ownSheets.report,
    rows: [
      [{ content: '核对报告', style: 'title' }],
      [
        { content: '=1+1', style: 'error' },
        { content: 2.5, numberFormat: '0.000' },
      ],
    ],
    layout: { columnWidths: [10], orientation: 'portrait', headingRows: 1 },
  },
  { kind: 'store', text: '{"a":"<1>"}' },
];
// SheetJS wonders about data descriptors.
jest.spyOn(console, 'error').mockImplementation(() => undefined);
const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what we have marked and added to', () => {
  const outputs = workbooks.map(([, bytes]) => applyEdits(bytes, [...marksEverywhere(bytes), ...traces]));

  it.each(workbooks.map(([name, bytes], n) => [name, bytes, outputs[n]!] as const))(
    '%s reads the same with SheetJS',
    (_, before, after) => {
      const [old, now] = [sheetJs(before), sheetJs(after)];
      expect(now).toEqual({ ...old, [ownSheets.report]: [['核对报告'], ['=1+1', 2.5]] });
    },
  );

  it('reads the same with hucre', () => {
    const files = [...workbooks.map(([, bytes]) => bytes), ...outputs].map((bytes, n) => {
      const file = path.join(folder, `${n}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const oracle = execFileSync(
      process.execPath,
      ['--import', 'tsx', path.resolve(__dirname, '../../support/hucreOracle.ts'), ...files],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const sheets = oracle
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as OracleSheet[]);
    workbooks.forEach(([name], n) => {
      if (name === 'UTF-16') return; // which hucre cannot read
      const [old, now] = [sheets[n]!, sheets[n + workbooks.length]!];
      expect([name, now.slice(0, -1)]).toEqual([name, old]);
      expect(now.at(-1)).toMatchObject({ name: ownSheets.report, hidden: false });
    });
  });
});

function sheetJs(bytes: Uint8Array): Record<string, unknown> {
  const book = read(bytes, { type: 'array', cellFormula: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json(book.Sheets[name]!, { header: 1 })]),
  );
}

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
