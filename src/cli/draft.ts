import { existsSync } from 'node:fs';
import type { DraftCommand } from './command';
import { pathOf } from './files/namedFile';
import type { RunFiles } from './files/runFiles';
import { show } from './tell';
import { runAlone } from './work/pool';

/**
 * `duibiao draft`: the text of a workbook, whole or not at all.
 * @param worker path of the script that workers run
 * @returns the exit code
 * @throws UsageFault where the workbook cannot be read or the text not written
 */
export async function runDraft(command: DraftCommand, files: RunFiles, worker: string): Promise<number> {
  const { input, out, update, from, outline, others } = command;
  await files.readsOthers(others);
  await files.reads(input, 'input');
  if (update !== undefined) await files.reads(update, 'update');
  if (outline !== undefined && existsSync(pathOf({ file: outline }))) await files.reads(outline, 'outline');
  if (from !== undefined) await files.reads(from, 'from');
  await files.claim(out);
  const { content, told } = await runAlone(worker, 'draft', command);
  await files.write(out, content);
  show(`${told}\n`);
  return 0;
}
