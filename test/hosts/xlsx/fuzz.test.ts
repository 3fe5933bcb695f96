import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nationalCases } from '../../support/cases';
import { damager, run } from '../../support/fuzzing';
import { hardWorkbooks } from '../../support/hardWorkbooks';
import { chance } from '../../support/mutate';

const written = path.resolve(__dirname, '../../fixtures/written');
const files: readonly (readonly [string, Uint8Array])[] = [
  ['a case', load(nationalCases[0]!.workbook)],
  ...['rich.xlsx', 'zip64.xlsx', 'libreoffice.xls'].map((name) => [name, load(path.join(written, name))] as const),
  ...hardWorkbooks,
];

// SheetJS reports records that it does not know.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

it.each(files)('%s, damaged at random, ends in a marked copy or in one sentence', async (_, bytes) => {
  const damage = damager(bytes);
  const random = chance(20240301);
  for (let n = 0; n < 25; n += 1) {
    const damaged = damage(random);
    await run(damaged).catch((error: unknown) => {
      throw new Error(`round ${n}`, { cause: error });
    });
  }
});

function load(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
