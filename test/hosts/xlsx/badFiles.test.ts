import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import type { BookType } from '@e965/xlsx';
import { FileFault, openWorkbook, readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';
import { handMade } from '../../support/handMade';
import { damage, encrypted, fakeCount, fakeSizes, ole } from '../../support/zipDamage';

const real = new Uint8Array(readFileSync(nationalCases[0]!.workbook));
const cells = '<row><c><v>1</v></c></row>';

describe.each<[what: string, bytes: Uint8Array, code: string]>([
  ['an empty file', new Uint8Array(0), 'emptyFile'],
  ['random bytes', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251), 'notAWorkbook'],
  ['a CSV', strToU8('科目,金额\n201,5'), 'otherDocument'],
  [
    'a web page called .xls',
    strToU8('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    'otherDocument',
  ],
  [
    'an XML table of 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'otherDocument',
  ],
  ['a PDF', strToU8('%PDF-1.7\n'), 'otherDocument'],
  [
    'a Word file',
    zipSync({ '[Content_Types].xml': wordTypes(), 'word/document.xml': strToU8('<w/>') }),
    'otherDocument',
  ],
  ['an old Word file', ole('WordDocument'), 'otherDocument'],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }),
    'otherDocument',
  ],
  ['a binary workbook', sheetJs('xlsb'), 'otherDocument'],
  ['any other archive', zipSync({ 'a.txt': strToU8('a') }), 'otherDocument'],
  ['a workbook with a password', ole('EncryptedPackage'), 'passwordProtected'],
  ['a workbook packed with a password', encrypted(real, 'xl/workbook.xml'), 'passwordProtected'],
  [
    'a workbook with one sheet packed with a password',
    encrypted(real, 'xl/worksheets/sheet1.xml'),
    'passwordProtected',
  ],
  ['an end that says 65,535 parts, without ZIP64', fakeCount(real, 0xffff), 'truncatedZip'],
  ['half a file', real.subarray(0, real.length >> 1), 'truncatedZip'],
  ['a file that lacks its last byte', real.subarray(0, real.length - 1), 'truncatedZip'],
  ['a part with a wrong byte', damage(real, 'xl/worksheets/sheet1.xml'), 'damagedZip'],
  ['a part that says to be vast', fakeSizes(real, 'xl/worksheets/sheet1.xml', 0x7fff_ffff), 'zipBomb'],
  ['a part that unpacks to more than it says', fakeSizes(real, 'xl/worksheets/sheet1.xml', 50), 'damagedZip'],
  ['a sheet that is all blanks', bomb(), 'zipBomb'],
  ['an unfinished sheet', handMade({ sheets: { 公开01: '<worksheet><sheetData><row><c>' } }), 'unreadableSheet'],
  ['tags that do not match', handMade({ sheets: { 公开01: '<row><c><v>1</c></v></row>' } }), 'unreadableSheet'],
  [
    'unknown references',
    handMade({ sheets: { 公开01: '<row><c t="str"><v>&nbsp;</v></c></row>' } }),
    'unreadableSheet',
  ],
  [
    'an address beyond the last row',
    handMade({ sheets: { 公开01: '<row r="99999999999"><c><v>1</v></c></row>' } }),
    'unreadableSheet',
  ],
  [
    'an address beyond the last column',
    handMade({ sheets: { 公开01: '<row><c r="ZZZZ1"><v>1</v></c></row>' } }),
    'unreadableSheet',
  ],
  [
    'a sheet that is missing',
    handMade({ sheets: { 公开01: '' }, parts: { 'xl/worksheets/sheet1.xml': null } }),
    'unreadableSheet',
  ],
  ['elements ten thousand deep', handMade({ sheets: { 公开01: '<a>'.repeat(10_000) } }), 'unreadableSheet'],
  [
    'entities',
    handMade({ sheets: { 公开01: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } }),
    'doctypeRefused',
  ],
  [
    'entities in the workbook part',
    handMade({ sheets: { a: cells }, parts: { 'xl/workbook.xml': '<!DOCTYPE a><workbook/>' } }),
    'doctypeRefused',
  ],
  [
    'a broken workbook part',
    handMade({ sheets: { a: cells }, parts: { 'xl/workbook.xml': '<workbook' } }),
    'unreadablePart',
  ],
  ['a workbook without sheets', handMade({ sheets: {} }), 'noSheet'],
])('%s', (_, bytes, code) => {
  it(`is refused as ${code} in one sentence with a remedy`, async () => {
    const fault: unknown = await openWorkbook(bytes, '决算.xlsx').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({ code, message: expect.stringMatching(/^[^。]+[；，]请?[^。]+。$/) as unknown });
    expect(() => readWorkbook(bytes)).toThrow(FileFault);
  });
});

it('names the sheet that cannot be read', () => {
  const bytes = handMade({ sheets: { 公开01: cells, 公开02: '<row><c>' } });
  expect(() => readWorkbook(bytes)).toThrow('工作表“公开02”读不出来（标记不配对）');
});

it('says that an old file can only be read where it was to be changed', () => {
  expect(() => readWorkbook(sheetJs('biff8'))).toThrow('只能读取');
});

function sheetJs(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'a');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function bomb(): Uint8Array {
  const blanks = ' '.repeat(60_000_000);
  return handMade({ sheets: { 公开01: `${cells}${blanks}` } });
}

function wordTypes(): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`);
}
