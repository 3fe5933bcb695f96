import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function runPool(...files: string[]): unknown {
  const program = path.join(__dirname, 'program.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program, ...files], { encoding: 'utf8' }));
}

test('a file that takes too long or too much memory is told in one sentence, and the rest go on', () => {
  expect(runPool('a', 'hang', 'b', 'hungry', 'c', 'greedy', 'd')).toEqual([
    { text: 'a' },
    { error: { code: 'tookTooLong', message: expect.stringContaining('已经停下') as string } },
    { text: 'b' },
    { error: { code: 'outOfMemory', message: expect.stringContaining('内存不够') as string } },
    { text: 'c' },
    { error: { code: 'outOfMemory', message: expect.stringContaining('内存不够') as string } },
    { text: 'd' },
  ]);
});

test('a text that takes too long is told in the words of a text', () => {
  const message = expect.stringMatching(/已经停下；请只保留决算公开的部分/) as string;
  expect(runPool('text', 'a')).toEqual([{ error: { code: 'tookTooLong', message } }, { text: 'a' }]);
});

test('a fault of ours is thrown, not passed off as a fault of the file', () => {
  expect(runPool('fault', 'gone', 'a')).toEqual([
    { thrown: 'our own fault' },
    { thrown: 'a worker ended by 3' },
    { text: 'a' },
  ]);
});

test('a folder to compare with is looked through by as many workers as there are cores, whatever is in it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-'));
  const names = ['fault', ...Array.from({ length: 40 }, (_, n) => String(n + 10))];
  for (const name of names) writeFileSync(path.join(folder, `${name}.xlsx`), '');
  const program = path.join(__dirname, 'shelfProgram.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(stdout)).toEqual({ files: names.slice(1), bounded: true });
  expect(stderr).toMatch(/fault\.xlsx：处理这个文件时程序出错（Error: our own fault/);
});
