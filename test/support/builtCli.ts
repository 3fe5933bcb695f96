import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
const program = path.join(root, 'dist/cli/duibiao.js');

/** The built program; built anew where a source is newer, so that no test looks at yesterday's program. */
export function builtCli(): string {
  if (!existsSync(program) || statSync(program).mtimeMs < newestSource()) {
    execFileSync(path.join(root, 'node_modules/.bin/webpack'), ['--config-name', 'cli'], { cwd: root, stdio: 'pipe' });
  }
  return program;
}

function newestSource(): number {
  const entries = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)));
  return Math.max(...times.map(({ mtimeMs }) => mtimeMs));
}
