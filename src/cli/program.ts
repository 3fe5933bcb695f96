import path from 'node:path';
import { shortTrace } from './faults';
import { removeUnfinished } from './files/unfinished';
import { cannotWriteOutput, faultOfProgram } from './messages';
import { run } from './run';
import { tell } from './tell';
import { killProcesses } from './work/workers/running';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading (`| head`); that is no fault of anyone.
  if (error.code === 'EPIPE') process.exit();
  tell(`duibiao：${cannotWriteOutput(error.code ?? error.message)}`);
  process.exit(2);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endBy(signal));
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (fault: unknown) => {
    tellFault(fault);
    process.exit(2);
  });
}

run(process.argv.slice(2), path.join(__dirname, 'worker.js')).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (fault: unknown) => {
    tellFault(fault);
    process.exitCode = 2;
  },
);

/** The signal itself ends the program, as it would without us: an exit would wait for workers and for files being opened. */
function endBy(signal: NodeJS.Signals): void {
  removeUnfinished();
  killProcesses();
  process.kill(process.pid, signal);
}

function tellFault(fault: unknown): void {
  tell(`duibiao：${faultOfProgram(shortTrace(fault))}`);
}
