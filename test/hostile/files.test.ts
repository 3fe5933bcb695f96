import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtCli } from '../support/builtCli';

/** Files made to hang, to fill the memory or to be spoilt; not bundled: run where they are present beside the checkout. */
const folder = path.resolve(__dirname, '../../../shared/cases/hostile');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xlsx?$/.test(name)) : [];
if (files.length === 0) process.stdout.write('Hostile workbooks are not present and were left out.\n');

const SECONDS = 70;
const program = builtCli();
let place: string;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'duibiao-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function run(...command: string[]): { status: number | null; told: string } {
  const options = { cwd: place, encoding: 'utf8', timeout: SECONDS * 1000, killSignal: 'SIGKILL' } as const;
  const { status, stderr } = spawnSync(process.execPath, [program, ...command], { ...options, maxBuffer: 1 << 28 });
  return { status, told: stderr };
}

(files.length === 0 ? describe.skip : describe)('files that were made to do harm', () => {
  test.each(files)('%s is checked, or told in a sentence', (name) => {
    const { status, told } = run('check', path.join(folder, name), '--format', 'html', '--marked', 'm.xlsx');
    expect([0, 1, 2]).toContain(status);
    expect(told).not.toMatch(/\n\s+at /);
  });

  test.each(files.filter((name) => name.endsWith('x')))('%s is filled and purged, or told in a sentence', (name) => {
    for (const kind of ['fill', 'purge', 'clear']) {
      const { status, told } = run(kind, path.join(folder, name), '--out', `${kind}.xlsx`);
      expect([0, 2]).toContain(status);
      expect(told).not.toMatch(/\n\s+at /);
      if (status === 0) expect(run('check', `${kind}.xlsx`, '--format', 'ndjson').status).not.toBeNull();
    }
  });

  test('a sheet of the department’s that is called like ours comes back as it was', () => {
    const own = path.join(folder, 'own-sheet-overwritten.xlsx');
    run('check', own, '--marked', 'm.xlsx');
    run('purge', 'm.xlsx', '--out', 'p.xlsx');
    const text = execFileSync('unzip', ['-p', 'p.xlsx', 'xl/worksheets/sheet20.xml'], { cwd: place, encoding: 'utf8' });
    expect(text).toContain('本单位内部审计意见，绝不能丢');
  });
});
