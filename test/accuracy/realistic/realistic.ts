import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SheetGrid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { editions } from '../../cases/editions/editions';
import { workbookOf } from '../../cases/editions/workbooks';
import { nationalCases } from '../../support/cases';
import { render, someRenderings } from '../../rendered/render';
import { chance } from '../../support/mutate';
import { kinds, undecidable, type Kind } from './kinds';
import { emptyScore, plantAndLook, type Score } from './measure';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    kind: { type: 'string' },
    shown: { type: 'string', default: '4' },
    rendered: { type: 'string', default: '30' },
    seed: { type: 'string', default: '20261130' },
  },
});
const [rounds, shown, rendered, seed] = [values.rounds, values.shown, values.rendered, values.seed].map(Number);
const books: readonly (readonly SheetGrid[])[] = [
  ...nationalCases.map(({ workbook }) => readWorkbook(new Uint8Array(readFileSync(workbook)))),
  ...editions.map((edition) => workbookOf(edition).grids),
  ...someRenderings(rendered!, seed!).map((rendering) => render(rendering).grids),
];

for (const kind of [...kinds, ...undecidable])
  if (values.kind === undefined || kind.name === values.kind) run(kind.name, () => [kind]);
for (const count of [2, 3]) {
  const random = chance(seed! + count);
  const some = (): Kind[] => Array.from({ length: count }, () => kinds[Math.floor(random() * kinds.length)]!);
  const name = `同时 ${count} 处`;
  if (values.kind === undefined || values.kind === name) run(name, some);
}

function run(name: string, some: () => readonly Kind[]): void {
  const score = emptyScore(name);
  books.forEach((grids, at) => plantAndLook(grids, some, chance(seed! + at), rounds!, score));
  print(score);
}

function print({ kind, planted, noticed, first, onlyRight, wronged, mended, misses }: Score): void {
  const share = (count: number) => `${count} (${planted === 0 ? '–' : ((100 * count) / planted).toFixed(0)}%)`;
  process.stdout.write(
    `${kind}: 种下 ${planted}  发现 ${share(noticed)}  第一 ${share(first)}  只指错处 ${share(onlyRight)}  冤枉 ${wronged}  改好 ${share(mended)}\n`,
  );
  for (const miss of misses.slice(0, shown)) process.stdout.write(`    ${miss}\n`);
}
