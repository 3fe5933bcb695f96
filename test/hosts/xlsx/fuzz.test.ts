import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileFault, openWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';
import { chance, mutateBytes, mutateText } from '../../support/mutate';

const written = path.resolve(__dirname, '../../fixtures/written');
const files = [
  nationalCases[0]!.workbook,
  ...['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls'].map((name) => path.join(written, name)),
];

// SheetJS reports records that it does not know.
jest.spyOn(console, 'error').mockImplementation(() => undefined);

describe.each(files.map((file) => [path.basename(file), new Uint8Array(readFileSync(file))] as const))(
  '%s',
  (name, bytes) => {
    it('with bytes changed at random ends in grids or in one sentence', async () => {
      const random = chance(20240301);
      for (let n = 0; n < 60; n += 1) await open(mutateBytes(bytes, random), n);
    });

    if (name.endsWith('.xls')) return;

    it('with parts changed at random ends in grids or in one sentence', async () => {
      const random = chance(20240302);
      const parts = unzipSync(bytes);
      const paths = Object.keys(parts);
      for (let n = 0; n < 60; n += 1) {
        const path = paths[Math.floor(random() * paths.length)]!;
        const text = mutateText(strFromU8(parts[path]!), random);
        await open(zipSync({ ...parts, [path]: strToU8(text) }, { level: 1 }), n);
      }
    });
  },
);

async function open(bytes: Uint8Array, round: number): Promise<void> {
  try {
    const { grids } = await openWorkbook(bytes, 'a');
    expect(grids.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof FileFault)) throw new Error(`round ${round}`, { cause: error });
  }
}
