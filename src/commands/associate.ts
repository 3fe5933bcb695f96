import { HostFault } from '../app/ports';
import type { Session } from '../pane/session/session';
import { COMMANDS } from './names';

type Commanded = Pick<Session, 'check' | 'clear' | 'showFilling'>;

/** Ties the ribbon's buttons to the pane's session: one runtime holds both, so that a check from the ribbon shows in the pane. */
export function associateCommands(session: () => Promise<Commanded>): void {
  associate(COMMANDS.check, async () => {
    await showPane();
    await (await session()).check();
  });
  associate(COMMANDS.clear, async () => {
    // What was refused is said in the pane.
    if (!(await (await session()).clear())) await showPane();
  });
  associate(COMMANDS.fill, async () => {
    await showPane();
    (await session()).showFilling();
  });
}

function associate(name: string, command: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel greys the button out until it is told that the command has ended, however it ended.
    void command()
      .catch(showRefusal)
      .finally(() => event.completed());
  });
}

/** An Excel that we cannot work in: the pane says why. */
async function showRefusal(fault: unknown): Promise<void> {
  await showPane();
  if (!(fault instanceof HostFault)) throw fault;
}

function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
