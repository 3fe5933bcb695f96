import type { CheckCommand } from '../command';
import { readOthers } from '../otherWorkbooks';
import { readNarrative } from '../readNarrative';
import { readOwnRules } from './ownRules';
import type { Settings } from './task';

/**
 * What holds for all files of a command, with the other files it names read.
 * @throws UsageFault where one of them cannot be read
 */
export async function settingsOf(command: CheckCommand): Promise<Settings> {
  const { format, formSheets, out, outDir, rules, others, narrative } = command;
  const terminal = process.stdout.isTTY && out === undefined && outDir === undefined;
  const colour = terminal && (process.env['NO_COLOR'] ?? '') === '';
  const ownRules = rules === undefined ? { rules: [], faults: [] } : await readOwnRules(rules);
  return {
    format,
    colour,
    formSheets,
    ownRules,
    others: await readOthers(others),
    ...(narrative === undefined ? {} : { narrative: await readNarrative(narrative) }),
  };
}
