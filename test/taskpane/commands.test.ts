import { HostFault } from '../../src/app/ports';
import { associateCommands } from '../../src/commands/associate';

const functions = new Map<string, (event: { completed: () => void }) => void>();
const shown = jest.fn(() => Promise.resolve());

beforeEach(() => {
  functions.clear();
  shown.mockClear();
  const actions = { associate: (name: string, run: () => void) => void functions.set(name, run) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane: shown } } });
});

function sessionOfMocks() {
  const done = () => Promise.resolve();
  return { check: jest.fn(done), clear: jest.fn(() => Promise.resolve(true)), showFilling: jest.fn() };
}

/** Presses a button of the ribbon and waits until Excel is told that it is done. */
function press(name: string): Promise<void> {
  return new Promise((completed) => functions.get(name)?.({ completed }));
}

test('核对全部表 opens the pane and checks', async () => {
  const session = sessionOfMocks();
  associateCommands(() => Promise.resolve(session));
  await press('duibiaoCheck');
  expect(shown).toHaveBeenCalledTimes(1);
  expect(session.check).toHaveBeenCalledTimes(1);
});

test('清除标记 clears without the pane', async () => {
  const session = sessionOfMocks();
  associateCommands(() => Promise.resolve(session));
  await press('duibiaoClear');
  expect(shown).not.toHaveBeenCalled();
  expect(session.clear).toHaveBeenCalledTimes(1);
});

test('清除标记 that is refused opens the pane, which says why', async () => {
  associateCommands(() => Promise.resolve({ ...sessionOfMocks(), clear: () => Promise.resolve(false) }));
  await press('duibiaoClear');
  expect(shown).toHaveBeenCalledTimes(1);
});

test('an Excel that is too old is told of in the pane', async () => {
  associateCommands(() => Promise.reject(new HostFault('notSupported', '这个 Excel 太旧。')));
  await press('duibiaoClear');
  expect(shown).toHaveBeenCalledTimes(1);
});

test('填充占比与比较 opens the pane at the panel', async () => {
  const session = sessionOfMocks();
  associateCommands(() => Promise.resolve(session));
  await press('duibiaoFill');
  expect(shown).toHaveBeenCalledTimes(1);
  expect(session.showFilling).toHaveBeenCalledTimes(1);
});
