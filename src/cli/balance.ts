import type { BalanceCommand } from './command';
import type { RunFiles } from './files/runFiles';
import { show, tell } from './tell';
import { runAlone } from './work/pool';

/**
 * `duibiao balance`: a workbook in 万元 whose relations hold in print, or without `--out` what it would be.
 * @param worker path of the script that workers run
 * @returns the exit code: 1 where relations are broken in the source or pins cannot be kept
 * @throws UsageFault where the workbook cannot be read or changed, or the copy not written
 */
export async function runBalance(command: BalanceCommand, files: RunFiles, worker: string): Promise<number> {
  const { input, out, rules } = command;
  await files.reads(input, 'input');
  if (rules !== undefined) await files.reads(rules, 'rules');
  if (out !== undefined) await files.claim(out);
  const { text, copy, whole } = await runAlone(worker, 'balance', command);
  if (copy !== undefined && out !== undefined) await files.write(out, copy.bytes);
  for (const warning of copy?.warnings ?? []) tell(warning);
  show(text, command.format);
  return whole ? 0 : 1;
}
