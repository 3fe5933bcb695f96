import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { changeFile } from '../../src/cli/work/change';
import type { Settings } from '../../src/cli/work/check';
import { checkFile, readBeside } from '../../src/cli/work/check';
import type { Report } from '../../src/core/report';
import { openDocument } from '../../src/hosts/docx';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import { docx, p } from '../support/docx';
import { gridToDocx } from '../support/gridToDocx';
import { writtenText } from '../support/writtenTexts';

const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-text-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const workbook = nationalCases.find(({ slug }) => slug === 'haidong-2023')!.workbook;
const forms = readWorkbook(new Uint8Array(readFileSync(workbook)))
  .map(gridToDocx)
  .join('');
const SENTENCE = '2023年度收入总计2,702.11万元，其中：财政拨款收入2,700.15万元，占本年收入合计的90.00%。';

function laidDown(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function check(file: string, settings: Partial<Settings> = {}) {
  const all: Settings = { format: 'json', colour: false, formSheets: new Map(), others: {}, ...settings };
  const result = await checkFile({ file, index: 0, marked: false }, all, await readBeside(all));
  return { ...result, report: JSON.parse(result.text) as Report };
}

describe('a published document is checked without a workbook', () => {
  it('reads its tables as forms, its sentences as claims', async () => {
    const file = laidDown('公开稿.docx', docx({ body: `${forms}${p('一、收入支出决算总体情况说明')}${p(SENTENCE)}` }));
    const { report } = await check(file);
    expect(report.forms).toHaveLength(11);
    expect(report.summary.error).toBe(0);
    expect(report.narrative?.some(({ printed }) => printed === '2,702.11万元')).toBe(true);
  });

  it.each([
    ['说明.docx', docx({ body: p(SENTENCE) })],
    ['说明.txt', SENTENCE],
    ['说明.doc', writtenText('text.doc')],
    ['说明.pdf', writtenText('text.pdf')],
  ])('judges a text alone by the arithmetic inside it: %s', async (name, content) => {
    const { report } = await check(laidDown(name, content));
    expect(report.error).toBeUndefined();
    expect(report.forms).toEqual([]);
    expect(report.narrative?.length).toBeGreaterThan(0);
  });
});

describe('a document beside a workbook', () => {
  const wrong = () =>
    laidDown('有错.docx', docx({ body: forms.replace('1973.76', '1937.76') + p(SENTENCE), parts: { styles: '' } }));

  it('has every figure of its tables compared with the workbook by form, line and column', async () => {
    const { report } = await check(workbook, { narrative: wrong() });
    const tables = report.narrative?.filter(({ id }) => id === 'N27') ?? [];
    expect(tables.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(200);
    expect(tables.filter(({ verdict }) => verdict !== 'passed')).toMatchObject([
      { printed: '1937.76', expected: '1973.76', verdict: 'error', cells: [{ sheet: '公开03', address: 'D7' }] },
    ]);
  });

  it('is given back with a comment for each finding, and cleared again', async () => {
    const file = wrong();
    const { textCopy } = await check(workbook, { narrative: file, markedText: { changes: true } });
    const marked = laidDown('带批注.docx', textCopy!);
    const texts = openDocument(textCopy!, 'a').source.paragraphs.map(({ text }) => text);
    expect(texts.includes('1937.76')).toBe(false);
    const { bytes } = await changeFile({ kind: 'clear', input: marked, out: '', overwrite: false, others: {} });
    expect(unzipSync(bytes)).toEqual(unzipSync(new Uint8Array(readFileSync(file))));
  });

  it('only takes comments where it is a .docx', async () => {
    const { report } = await check(workbook, {
      narrative: laidDown('说明.txt', SENTENCE),
      markedText: { changes: false },
    });
    expect(report.error?.message).toContain('.docx');
  });
});
