import { read, write } from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handMade } from '../support/handMade';
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

const bundled = (name: string) => (): Uint8Array => readFileSync(path.join(root, name));

/** Workbooks that scenarios speak of, by the names they use. */
const workbooks: Readonly<Record<string, () => Uint8Array>> = {
  '示例.xlsx': bundled('assets/示例.xlsx'),
  '海东.xlsx': bundled('test/fixtures/cases/haidong-2023.xlsx'),
  '临夏.xlsx': bundled('test/fixtures/cases/linxia-2023.xlsx'),
  '清单.xlsx': () => handMade({ sheets: { 采购: '<row r="1"><c r="A1"><v>1</v></c></row>' } }),
  '旧.xls': () => {
    const book = read(bundled('test/fixtures/cases/linxia-2023.xlsx')(), { cellNF: true });
    return new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
  },
};

function layDown({ command, files }: Scenario): void {
  for (const [name, make] of Object.entries(workbooks)) {
    if (command.includes(name)) writeFileSync(path.join(place, name), make());
  }
  for (const [name, content] of files) writeFileSync(path.join(place, name), content);
}

function scriptOf({ command }: Scenario): string {
  return `program=('${process.execPath}' '${program}'); duibiao() { "\${program[@]}" "$@"; }\n${command}`;
}
