const { execFileSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const recorder = path.join(__dirname, 'recordCompiled.js');
const sample = path.resolve(__dirname, '../assets/示例.xlsx');

/** What people do with one file, so that what V8 compiles for it is at hand at the next start. */
const runs = (out) => [
  ['check', sample],
  ['check', sample, '--format', 'ndjson'],
  ['check', sample, '--marked', path.join(out, '标记.xlsx')],
  ['draft', sample, '--out', path.join(out, '说明.docx')],
];

/** Has the built program work, and keeps beside each of its scripts what V8 compiled of it. */
exports.compileAhead = (program) => {
  const out = mkdtempSync(path.join(tmpdir(), 'duibiao-build-'));
  try {
    for (const command of runs(out)) record(program, command);
  } finally {
    rmSync(out, { recursive: true });
  }
};

function record(program, command) {
  try {
    execFileSync(process.execPath, ['--require', recorder, program, ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    // What the program says of the sample is no matter here; that it could not work is.
    if (error.status !== 1) throw error;
  }
}
