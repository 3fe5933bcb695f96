import type { DraftCommand } from './command';
import type { RunFiles } from './files/runFiles';
import { draftedGaps } from './messages';
import { runAlone } from './work/pool';

/**
 * `duibiao draft`: the text of a workbook, whole or not at all.
 * @param worker path of the script that workers run
 * @returns the exit code
 * @throws UsageFault where the workbook cannot be read or the text not written
 */
export async function runDraft(command: DraftCommand, files: RunFiles, worker: string): Promise<number> {
  const { input, out, others } = command;
  await files.readsOthers(others);
  await files.reads(input, 'input');
  await files.claim(out);
  const { content, gaps } = await runAlone(worker, 'draft', command);
  await files.write(out, content);
  process.stdout.write(`${draftedGaps(gaps)}\n`);
  return 0;
}
