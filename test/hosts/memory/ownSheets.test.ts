import { ownSheets } from '../../../src/core/edits';
import type { PutSheetEdit } from '../../../src/core/edits';
import { createMemoryHost } from '../../../src/hosts/memory';
import { sheet } from '../../support/textTable';

const layout = { columnWidths: [], orientation: 'portrait', headingRows: 0 } as const;
const put = (text: string): PutSheetEdit => ({
  kind: 'putSheet',
  name: ownSheets.sources,
  rows: [[], [{ content: text, style: 'heading' }, null, { content: 3, numberFormat: '0.00' }]],
  layout,
});

test('a sheet of ours that came with the file is brought back as it came', async () => {
  const came = [sheet('公开05', '合计|1'), sheet(ownSheets.sources, '上年数|7.5\n手工|8')];
  const host = createMemoryHost(came);
  const { undo } = await host.apply([put('新填的')]);
  await host.apply(undo);
  expect(host.grids()).toEqual(came);
});

test('what was typed into a sheet of ours is brought back, with its looks', async () => {
  const host = createMemoryHost([sheet('公开05', '合计|1')]);
  await host.apply([put('先填的')]);
  host.type({ sheet: ownSheets.sources, address: 'C2' }, 99);
  const typed = host.grids();
  const { undo } = await host.apply([put('再填的')]);
  await host.apply(undo);
  expect(host.grids()).toEqual(typed);
  expect(host.ownSheet(ownSheets.sources)?.rows[1]?.[0]?.style).toBe('heading');
});
