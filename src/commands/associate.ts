import type { Session } from '../taskpane/session/session';
import { COMMANDS } from './names';

/** Ties the ribbon's buttons to the pane's session: one runtime holds both, so that a check from the ribbon shows in the pane. */
export function associateCommands(session: () => Promise<Pick<Session, 'check' | 'clear' | 'showFilling'>>): void {
  associate(COMMANDS.check, async () => {
    await Office.addin.showAsTaskpane();
    await (await session()).check();
  });
  associate(COMMANDS.clear, async () => (await session()).clear());
  associate(COMMANDS.fill, async () => {
    await Office.addin.showAsTaskpane();
    (await session()).showFilling();
  });
}

function associate(name: string, command: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel greys the button out until it is told that the command has ended, however it ended.
    void command().finally(() => event.completed());
  });
}
