import manifest from '../../package.json';
import { runBalance } from './balance';
import { runChange } from './change';
import { runCheck } from './check';
import type { Command } from './command';
import { parseCommand } from './commandLine';
import { UsageFault } from './faults';
import { RunFiles } from './files/runFiles';
import { help } from './messages';
import { show, tell } from './tell';
import { runAlone } from './work/pool';

/**
 * One run of the program.
 * @param argv what follows the program's name
 * @param worker path of the script that workers run
 * @returns the exit code
 */
export async function run(argv: readonly string[], worker: string): Promise<number> {
  try {
    return await execute(parseCommand(argv), new RunFiles(), worker);
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    tell(`duibiao：${error.message}`);
    return 2;
  }
}

async function execute(command: Command, files: RunFiles, worker: string): Promise<number> {
  switch (command.kind) {
    case 'check':
      return runCheck(command, files, worker);
    case 'clear':
    case 'purge':
    case 'fill':
      return runChange(command, files, worker);
    case 'draft':
      return (await import('./draft')).runDraft(command, files, worker);
    case 'derive':
      show(await runAlone(worker, 'derive', command), command.format);
      return 0;
    case 'balance':
      return runBalance(command, files, worker);
    default:
      process.stdout.write(await textOf(command));
      return 0;
  }
}

type Shown = Exclude<Command, { kind: 'check' | 'clear' | 'purge' | 'fill' | 'derive' | 'draft' | 'balance' }>;

async function textOf(command: Shown): Promise<string> {
  switch (command.kind) {
    case 'help':
      return help;
    case 'version':
      return `${manifest.version}\n`;
    case 'listRules':
      return (await import('./rules')).listRules();
    case 'showRule':
      return (await import('./rules')).showRule(command.id);
  }
}
