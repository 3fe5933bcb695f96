import { parseA1 } from '../../../src/core/grid';
import { createMemoryHost } from '../../../src/hosts/memory';
import { hostContract } from '../contract';

const LAYOUT = { columnWidths: [], orientation: 'portrait', headingRows: 0 } as const;

hostContract('内存', (grids) => {
  const host = createMemoryHost(grids);
  return {
    host,
    undoes: true,
    markAt(sheet, address) {
      const { row, column } = parseA1(address)!;
      return host.markAt(sheet, row, column);
    },
    snapshot: () => ({ grids: host.grids(), marks: host.marks() }),
    type: (sheet, address, content) => host.type({ sheet, address }, content),
    addSheet: (name) => host.apply([{ kind: 'putSheet', name, rows: [[{ content: '甲' }]], layout: LAYOUT }]),
    deleteSheet: (name) => host.apply([{ kind: 'deleteSheet', name }]),
    select: (sheet, address) => host.select({ sheet, address }),
  };
});
