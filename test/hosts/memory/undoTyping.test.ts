import { createMemoryHost } from '../../../src/hosts/memory';
import { sheet } from '../../support/textTable';

const valueOf = (host: ReturnType<typeof createMemoryHost>) => host.grids()[0]?.rows[0]?.cells[1]?.value;

test('what was typed is taken back step by step, and its cell selected', () => {
  const host = createMemoryHost([sheet('表', '甲|1')]);
  host.type({ sheet: '表', address: 'B1' }, 2);
  host.type({ sheet: '表', address: 'B1' }, 3);
  host.undoTyping();
  expect(valueOf(host)).toBe(2);
  host.undoTyping();
  host.undoTyping();
  expect(valueOf(host)).toBe(1);
  expect(host.selected()).toEqual({ sheet: '表', address: 'B1' });
});

test('what was taken back is typed again, until something else is typed', () => {
  const host = createMemoryHost([sheet('表', '甲|1')]);
  host.type({ sheet: '表', address: 'B1' }, 2);
  host.typeAll('表', [
    { address: 'B1', content: 3 },
    { address: 'C1', content: 4 },
  ]);
  host.undoTyping();
  expect(valueOf(host)).toBe(2);
  host.redoTyping();
  expect(valueOf(host)).toBe(3);
  host.undoTyping();
  host.undoTyping();
  host.redoTyping();
  expect(valueOf(host)).toBe(2);
  host.type({ sheet: '表', address: 'B1' }, 7);
  host.redoTyping();
  expect(valueOf(host)).toBe(7);
});

test('what was written since is not overwritten', async () => {
  const host = createMemoryHost([sheet('表', '甲|1')]);
  host.type({ sheet: '表', address: 'B1' }, 2);
  await host.apply([{ kind: 'setCells', sheet: '表', cells: [{ address: 'B1', content: 9 }] }]);
  host.undoTyping();
  expect(valueOf(host)).toBe(9);
});
