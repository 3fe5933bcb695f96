import type { ChildProcess } from 'node:child_process';

/** Processes of ours that work beside the program. */
export const running = new Set<ChildProcess>();

process.on('exit', killProcesses);

/** For the end of the program, whatever ends it. */
export function killProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}
