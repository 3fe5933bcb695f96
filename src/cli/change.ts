import type { ChangeCommand } from './command';
import type { RunFiles } from './files/runFiles';
import { show, tell } from './tell';
import { runAlone } from './work/pool';

/**
 * `duibiao clear`, `purge` and `fill`: a changed copy of a workbook, whole or not at all.
 * @param worker path of the script that workers run
 * @returns the exit code
 * @throws UsageFault where the workbook cannot be read or changed, or the copy not written
 */
export async function runChange(command: ChangeCommand, files: RunFiles, worker: string): Promise<number> {
  const { input, out, overwrite, others } = command;
  const over = overwrite ? 'input' : undefined;
  // Of two roles of one file the first counts, and only an input may be written back.
  await files.readsOthers(others);
  await files.reads(input, 'input');
  await files.claim(out, over);
  const { bytes, warnings, notes } = await runAlone(worker, 'change', command);
  await files.write(out, bytes, over);
  for (const warning of warnings) tell(warning);
  for (const note of notes) show(`${note}\n`);
  return 0;
}
