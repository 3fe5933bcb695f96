import type { Capabilities } from '../app/ports';
import type { PaneAbilities } from './model/state';

/** What the pane may offer with a host. */
export function abilitiesOf(capabilities: Capabilities, report: 'sheet' | 'file'): PaneAbilities {
  const { locate, write, events, program, limitation } = capabilities;
  return {
    locate,
    write,
    live: events,
    report,
    ...(program === undefined ? {} : { host: program }),
    ...(limitation === undefined ? {} : { limitation }),
  };
}
