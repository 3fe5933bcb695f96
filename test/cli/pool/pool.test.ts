import { execFileSync } from 'node:child_process';
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

test('a fault of ours is thrown, not passed off as a fault of the file', () => {
  expect(runPool('fault', 'gone', 'a')).toEqual([
    { thrown: 'our own fault' },
    { thrown: 'a worker ended by 3' },
    { text: 'a' },
  ]);
});
