import { FileFault } from '../../../src/hosts/package/faults';
import { KeptParts } from '../../../src/hosts/package/keptParts';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { longWorkbook } from '../../support/longWorkbook';

const bytes = longWorkbook({ rows: 2000, wrong: 0 });
const SHEET = 'xl/worksheets/sheet1.xml';

it('unpacks beside what else goes on, to the same, and once', async () => {
  const archive = new ZipArchive(bytes);
  const parts = new KeptParts(archive);
  const read = jest.spyOn(archive, 'read');
  await parts.unpackLarge([SHEET, 'xl/workbook.xml', 'xl/none.xml']);
  const sheet = parts.read(SHEET);
  expect(read).not.toHaveBeenCalled();
  expect(Buffer.compare(sheet!, new ZipArchive(bytes).read(SHEET)!)).toBe(0);
  expect(parts.read('xl/workbook.xml')).toBe(parts.read('xl/workbook.xml'));
  expect(read).toHaveBeenCalledTimes(1);
  expect(parts.has(SHEET)).toBe(true);
  expect(parts.read('xl/none.xml')).toBeUndefined();
});

it('leaves what is damaged to be told of when it is read', async () => {
  const damaged = bytes.slice();
  const { localOffset, packedSize } = new ZipArchive(bytes).entry(SHEET)!;
  damaged.fill(0xff, localOffset + 100, localOffset + packedSize - 100);
  const parts = new KeptParts(new ZipArchive(damaged));
  await parts.unpackLarge([SHEET]);
  expect(() => parts.read(SHEET)).toThrow(FileFault);
});
