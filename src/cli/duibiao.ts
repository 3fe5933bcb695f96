import path from 'node:path';
import { cannotWriteOutput } from './messages';
import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading (`| head`); that is no fault of anyone.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`duibiao：${cannotWriteOutput(error.code ?? error.message)}\n`);
  process.exit(2);
});

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

run(process.argv.slice(2), path.join(__dirname, 'worker.js')).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = 2;
  },
);
