import { readFileSync } from 'node:fs';
import { applyUndoably, undoLast } from '../../src/app/fill/undo';
import type { WorkbookEdit } from '../../src/core/edits';
import { createMemoryHost } from '../../src/hosts/memory';
import { applyEdits, formatsOf, openWorkbook, readLook } from '../../src/hosts/xlsx';

const set = (content: number | null, numberFormat?: string): WorkbookEdit => ({
  kind: 'setCells',
  sheet: '公开05',
  cells: [{ address: 'G10', content, ...(numberFormat === undefined ? {} : { numberFormat }) }],
});
/** A blank cell that the department has prepared for a figure with three decimals. */
const prepared = applyEdits(applyEdits(readFileSync('assets/示例.xlsx'), [set(1, '0.000')]), [set(null)]);
const formatIn = (bytes: Uint8Array): string => formatsOf(readLook(bytes))('公开05', 9, 6);

async function opened(bytes: Uint8Array) {
  const { grids, stored } = await openWorkbook(bytes, '');
  return createMemoryHost(grids, stored, [], formatsOf(readLook(bytes)));
}

test('the blank cell has its format before anything is filled', () => {
  expect(formatIn(prepared)).toBe('0.000');
});

test('undoing a fill brings the format of a blank cell back, in the file that is saved then', async () => {
  const host = await opened(prepared);
  await applyUndoably(host, '填充', [set(0.5, '0.00%')]);
  expect(formatIn(applyEdits(prepared, host.edits()))).toBe('0.00%');
  await undoLast(host);
  expect(formatIn(applyEdits(prepared, host.edits()))).toBe('0.000');
});

test('so it does after saving and opening again', async () => {
  const host = await opened(prepared);
  await applyUndoably(host, '填充', [set(0.5, '0.00%')]);
  const saved = applyEdits(prepared, host.edits());
  const again = await opened(saved);
  expect(await undoLast(again)).toMatchObject({ left: [] });
  expect(formatIn(applyEdits(saved, again.edits()))).toBe('0.000');
});

test('what is typed into a prepared blank cell shows in its format', async () => {
  const host = await opened(prepared);
  host.type({ sheet: '公开05', address: 'G10' }, 2);
  const cells = host
    .grids()
    .find(({ name }) => name === '公开05')
    ?.rows.find(({ row }) => row === 9)?.cells;
  expect(cells?.find(({ column }) => column === 6)).toMatchObject({ value: 2, format: '0.000' });
});
