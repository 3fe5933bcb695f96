/** 换算为万元 and filling in Excel, where every reading hands over sheets of its own and other steps come in between. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { openExcelSession } from '../support/excelSession';
import type { ExcelSession } from '../support/excelSession';
import { until } from '../support/waiting';

const yuan = readWorkbook(readFileSync('test/fixtures/cases/linxia-2023.xlsx'));
const DONE = '已换算为万元；可以撤销。';

let opened: ExcelSession;

const said = (text: string) => until(() => opened.noticed()?.includes(text) === true);

async function open(live: boolean): Promise<void> {
  opened = await openExcelSession(yuan, live);
}

async function preview(): Promise<void> {
  opened.session.actions.balancing.preview();
  await until(() => opened.state().balancing.preview !== undefined);
}

async function convert(): Promise<void> {
  await preview();
  opened.session.actions.balancing.apply();
  await said(DONE);
}

/** Whether 撤销换算 is offered. */
const isLastStep = () => opened.state().balancing.step === opened.state().steps.at(-1);

afterEach(() => opened.close());

describe.each([
  ['随改随核', true],
  ['不随改随核', false],
])('%s', (_name, live) => {
  test.each([
    ['核对过', () => opened.session.check()],
    ['还没核对', () => undefined],
    ['正在核对', () => void opened.session.check()],
  ])('%s，预览换算、换算、撤销', async (_when, check) => {
    await open(live);
    await check();
    const before = opened.contents();
    await convert();
    expect(opened.contents()).not.toBe(before);
    expect(isLastStep()).toBe(true);
    opened.session.actions.balancing.undo();
    await said('已撤销「09:42 换算为万元（130 个单元格）」，内容和格式恢复原样。');
    expect(opened.state()).toMatchObject({ steps: [], balancing: { step: undefined } });
  });

  test.each([
    ['核对过', () => opened.session.check()],
    ['还没核对', () => undefined],
  ])('%s，预览后改动过的，要重新预览', async (_when, check) => {
    await open(live);
    await check();
    await preview();
    opened.excel.workbook.type('附件6', 6, 2, 1);
    const before = opened.contents();
    opened.session.actions.balancing.apply();
    await said('预览后工作簿改动过，请重新预览。');
    expect(opened.contents()).toBe(before);
  });

  test('正在预览时改了要求，预览作废', async () => {
    await open(live);
    const { balancing } = opened.session.actions;
    balancing.preview();
    await until(() => opened.state().progress !== undefined);
    balancing.setPlain(true);
    await until(() => opened.state().progress === undefined);
    expect(opened.state().balancing.preview).toBeUndefined();
  });

  test('预览后写了核对报告的，照样换算', async () => {
    await open(live);
    await opened.session.check();
    await preview();
    opened.session.actions.report();
    await said('核对报告');
    opened.session.actions.balancing.apply();
    await said(DONE);
  });
});

test('换算后又填充，要先撤销填充，才能撤销换算', async () => {
  await open(true);
  await convert();
  const { balancing, filling } = opened.session.actions;
  filling.preview();
  await until(() => opened.state().filling.preview !== undefined);
  filling.apply();
  await said('已写好「说明数据」');
  expect(isLastStep()).toBe(false);
  const filled = opened.contents();
  balancing.undo();
  await said('没有可撤销的改动。');
  expect(opened.contents()).toBe(filled);
  filling.undo();
  await said('已撤销「09:42 填充');
  expect(isLastStep()).toBe(true);
  balancing.undo();
  await said('已撤销「09:42 换算为万元');
});

test('填充预览后改动过的，要重新预览', async () => {
  await open(true);
  await opened.session.check();
  const { filling } = opened.session.actions;
  filling.preview();
  await until(() => opened.state().filling.preview !== undefined);
  opened.excel.workbook.type('附件6', 6, 2, 1);
  const before = opened.contents();
  filling.apply();
  await said('预览后工作簿改动过，请重新预览。');
  expect(opened.contents()).toBe(before);
});

test('没写进去，预览还在，可以再试', async () => {
  await open(true);
  await preview();
  opened.excel.workbook.sheet('附件6').protected = true;
  opened.session.actions.balancing.apply();
  await said('受保护');
  expect(opened.state().balancing.preview).toBeDefined();
  opened.excel.workbook.sheet('附件6').protected = false;
  opened.session.actions.balancing.apply();
  await said(DONE);
});

test('不随改随核的，换算后自己再核对一次', async () => {
  await open(false);
  await opened.session.check();
  const before = opened.state().check;
  await convert();
  await until(() => opened.state().check !== before);
  expect(opened.state().check?.report.forms.map(({ amountUnit }) => amountUnit)).not.toContain('元');
});

test('清除全部痕迹后，没有可撤销的', async () => {
  await open(true);
  await convert();
  opened.session.actions.purge();
  await said('清除');
  expect(opened.state().steps).toEqual([]);
});

test('单位自己的“核对报告”表留着，换算情况写在另一张表里', async () => {
  const own = {
    name: '核对报告',
    hidden: false,
    merges: [],
    rows: [{ row: 0, cells: [{ column: 0, value: '本单位写的', format: 'General' }] }],
  };
  opened = await openExcelSession([...yuan, own], true);
  await convert();
  const { sheets } = opened.excel.workbook;
  expect(sheets.map(({ name }) => name).filter((name) => name.startsWith('核对报告'))).toEqual([
    '核对报告',
    '核对报告 (2)',
  ]);
  expect(opened.contents()).toContain('本单位写的');
});
