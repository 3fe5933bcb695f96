import { readFileSync } from 'node:fs';
import { openDocument } from '../../src/hosts/docx';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { PaneCheck } from '../../src/pane/model/types';
import { FileRefused } from '../../src/pane/worker/messages';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { sampleDocument, sampleText } from '../support/sampleText';
import { threadOf } from '../support/thread';

/** The text in the worker that holds the workbooks. */

const grids = readWorkbook(readFileSync('assets/示例.xlsx'));
const on = { aborted: false };
let workbooks: WorkbookClient;

beforeEach(() => {
  workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '示例.xlsx');
});

afterEach(() => workbooks.stop());

const check = async (): Promise<PaneCheck> => (await workbooks.check(grids, on)).check;
const errors = ({ report }: PaneCheck) =>
  (report.narrative ?? [])
    .filter(({ verdict }) => verdict === 'error')
    .map(({ printed, expected }) => [printed, expected]);

test('交过文字稿，每次核对都带着它；取消过核对也一样', async () => {
  await workbooks.readText('说明.docx', sampleDocument());
  const first = await check();
  expect(first.text?.paragraphs.map(({ text }) => text)).toEqual(sampleText);
  expect([first.text?.name, first.text?.takesRemarks]).toEqual(['说明.docx', true]);
  const wrong = [
    ['450391.84元', '450319.84元'],
    ['26.63%', '22.63%'],
  ];
  expect(errors(first)).toEqual(wrong);
  const called = workbooks.check(grids, on);
  await new Promise((resolve) => setImmediate(resolve));
  workbooks.cancel();
  await expect(called).rejects.toThrow();
  expect(errors(await check())).toEqual(wrong);
});

test('不用了就不再核对；读不了的写明原因，前一份也不再用', async () => {
  await workbooks.readText('说明.txt', new TextEncoder().encode(sampleText.join('\n')));
  expect((await check()).text?.takesRemarks).toBe(false);
  await expect(workbooks.readText('表.xlsx', new Uint8Array([1]))).rejects.toThrow(FileRefused);
  expect((await check()).report.narrative).toBeUndefined();
  await workbooks.readText('说明.docx', sampleDocument());
  workbooks.forgetText();
  expect((await check()).text).toBeUndefined();
});

test('手工指定的随下一次核对生效，网页报告里有全文', async () => {
  await workbooks.readText('说明.docx', sampleDocument());
  workbooks.tieText([{ sentence: '食堂结余专户1200.00元', printed: '1200.00元', nth: 0, cell: null }]);
  const { report } = await check();
  expect(report.narrative?.find(({ printed }) => printed === '1200.00元')?.tied).toBe(true);
  expect(await workbooks.html(grids, { findings: new Map(), rules: [] }, '')).toContain('食堂结余专户');
});

test('写出批注和修订；不是 .docx 的写不了', async () => {
  await workbooks.readText('说明.docx', sampleDocument());
  const { report } = await check();
  const options = { changes: true, madeAt: '2026-01-05T09:42:00Z' };
  const bytes = await workbooks.markText(report.narrative ?? [], options);
  expect(
    openDocument(bytes, '')
      .source.paragraphs.map(({ text }) => text)
      .join(),
  ).toContain('项目支出450319.84元');
  await workbooks.readText('说明.txt', new TextEncoder().encode(sampleText.join('\n')));
  await expect(workbooks.markText(report.narrative ?? [], options)).rejects.toThrow(FileRefused);
});

const linesOf = (content: Uint8Array | string) =>
  typeof content === 'string'
    ? content.split('\n')
    : openDocument(content, '').source.paragraphs.map(({ text }) => text);

test('按公开表起草：文字说明、整份公开；没有公开表的写明原因', async () => {
  const { content, told } = await workbooks.draft(grids, { draft: 'text', outline: '' });
  expect(linesOf(content).join()).toContain('本年支出合计');
  expect(told).toMatch(/^还有 \d+ 处【】要填写/);
  expect(
    linesOf((await workbooks.draft(grids, { draft: 'disclosure', outline: '甘肃2023' })).content).join(),
  ).toContain('第四部分 名词解释');
  await expect(workbooks.draft([], { draft: 'text', outline: '' })).rejects.toThrow(FileRefused);
});

test('上年的文字稿换成今年的数：要有上年决算；.txt 还是 .txt', async () => {
  await workbooks.readText('说明.docx', sampleDocument());
  await expect(workbooks.draft(grids, { draft: 'lastYear', outline: '' })).rejects.toThrow('请先在“更多”里选上年');
  await workbooks.readSource('prior', '上年.xlsx', readFileSync('assets/示例.xlsx'));
  workbooks.forceSources();
  const { content, told } = await workbooks.draft(grids, { draft: 'lastYear', outline: '' });
  expect(linesOf(content)).toHaveLength(sampleText.length);
  expect(told).toMatch(/^换了 \d+ 处/);
  await workbooks.readText('说明.txt', new TextEncoder().encode(sampleText.join('\n')));
  expect(typeof (await workbooks.draft(grids, { draft: 'lastYear', outline: '' })).content).toBe('string');
});
