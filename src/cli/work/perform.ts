import { UsageFault } from '../faults';
import type * as Checking from './check';
import type { Beside, Settings } from './check';
import { TooHeavy } from './heavy';
import type { Answer, Given, JobName, Made } from './jobs';
import { optimiseLate } from './workers/engine';

type Performers = { readonly [Name in JobName]: (given: Given<Name>) => Promise<Made<Name>> };

/** Does one job. */
export type Perform = <Name extends JobName>(name: Name, given: Given<Name>) => Promise<Answer<Name>>;

/**
 * What a worker does with the jobs of a command; each is loaded when it is asked for.
 * @param settings of `duibiao check`, `undefined` for other commands
 */
export function performer(settings: Settings | undefined): Perform {
  let checks: Promise<typeof Checking> | undefined;
  let beside: Promise<Beside> | undefined;
  const checking = (): Promise<typeof Checking> => (checks ??= loadChecking());
  const known = (): Settings => {
    if (settings === undefined) throw new Error('a check needs settings');
    return settings;
  };
  const besides = (): Promise<Beside> => (beside ??= checking().then(({ readBeside }) => readBeside(known())));
  const performers: Performers = {
    prepare: async () => (await besides()).ownRules.faults.map(({ message }) => message),
    identify: async (named) => (await import('./shelves')).identifyFile(named),
    check: async (task) => (await checking()).checkFile(task, known(), await besides()),
    checkText: async () => (await checking()).checkTextAlone(known(), await besides()),
    change: async (command) => (await import('./change')).changeFile(command),
    balance: async (command) => (await import('./balance')).balanceFile(command),
    derive: async (command) => (await import('./derive')).deriveFile(command),
    draft: async (command) => (await import('./draft')).draftFile(command),
  };
  return async (name, given) => {
    try {
      return { made: await performers[name](given) };
    } catch (error) {
      if (error instanceof UsageFault) return { usageFault: error.message };
      if (error instanceof TooHeavy) return { tooHeavy: true };
      throw error;
    }
  };
}

/** What checks: as large as all other commands together, which do without it. */
async function loadChecking(): Promise<typeof Checking> {
  const checking = await import('./check');
  optimiseLate();
  return checking;
}
