import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtCli, root } from '../support/builtCli';
import type { Scenario } from './scenario';
import { outputPattern, parseScenario } from './scenario';

const folder = path.join(__dirname, 'scenarios');
const scenarios = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.scenario'))
  .sort()
  .map((name) => ({ name, ...parseScenario(readFileSync(path.join(folder, name), 'utf8')) }));

const program = builtCli();
let place: string;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'duibiao-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test.each(scenarios)('$name: $title', (scenario) => {
  layDown(scenario);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', scriptOf(scenario)], { cwd: place, encoding: 'utf8' });
  if (scenario.stderr !== undefined) expect(stderr).toMatch(outputPattern(scenario.stderr));
  if (scenario.stdout !== undefined) expect(stdout).toMatch(outputPattern(scenario.stdout));
  expect({ status, stderr: status === scenario.status ? '' : stderr }).toEqual({ status: scenario.status, stderr: '' });
});

/** The bundled workbooks under the names scenarios use, and the scenario's own files. */
function layDown({ files }: Scenario): void {
  cpSync(path.join(root, 'assets/示例.xlsx'), path.join(place, '示例.xlsx'));
  for (const [slug, name] of [
    ['haidong-2023', '海东'],
    ['linxia-2023', '临夏'],
  ]) {
    cpSync(path.join(root, `test/fixtures/cases/${slug}.xlsx`), path.join(place, `${name}.xlsx`));
  }
  for (const [name, content] of files) writeFileSync(path.join(place, name), content);
}

function scriptOf({ command }: Scenario): string {
  return `duibiao() { '${process.execPath}' '${program}' "$@"; }\n${command}`;
}
