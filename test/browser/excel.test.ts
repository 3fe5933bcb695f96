import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { markOfFormula } from '../../src/core/edits';
import { readWorkbook } from '../../src/hosts/xlsx';
import { violations } from '../support/browser/accessibility';
import { bundled } from '../support/browser/buildGallery';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';
import type { Excel as OpenExcel } from '../support/excel/session';

/** The pane as Excel for Windows shows it: Microsoft's own library, our workbook model behind it. */

declare global {
  interface Window {
    readonly duibiaoExcel: OpenExcel;
  }
}

const HOST = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';
const sample = readWorkbook(readFileSync('assets/示例.xlsx'));
let browser: TestBrowser;
let excelScript: string;
let page: Page;

const card = (text: string) => page.locator('[data-card]', { hasText: text });

/** Formulas of the conditional formats on a sheet. */
const marksOn = (sheet: string) =>
  page.evaluate(
    (name) => window.duibiaoExcel.workbook.sheet(name).conditionalFormats.map(({ formula }) => formula),
    sheet,
  );

const snapshot = () => page.evaluate(() => JSON.stringify(window.duibiaoExcel.workbook.snapshot()));

async function check(): Promise<void> {
  await page.getByRole('button', { name: '核对全部表' }).click();
  await page.locator('[data-card]').first().waitFor();
}

beforeAll(async () => {
  excelScript = await bundled(path.resolve('test/support/excel/browser.ts'));
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.page({ viewport: { width: 350, height: 700 } });
  await page.addInitScript(`window.duibiaoGrids = ${JSON.stringify(sample)};${excelScript}`);
  await page.goto(browser.url(`web/taskpane.html${HOST}`));
  await page.getByRole('button', { name: '核对全部表' }).waitFor();
});

afterEach(async () => {
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});

test('核对后列出问题，定位到单元格并翻到那张表', async () => {
  await check();
  await card('公开05!D10').click();
  await page.getByRole('button', { name: '定位', exact: true }).click();
  await page.waitForFunction(() => window.duibiaoExcel.workbook.selection.endsWith('D10'));
  expect(await page.evaluate(() => window.duibiaoExcel.workbook.active.name)).toBe('公开05');
});

test('Office 换了主题，回到窗格时跟着换', async () => {
  await page.evaluate(() => {
    const duibiaoTheme = { bodyBackgroundColor: 0x26_26_26, bodyForegroundColor: 0xff_ff_ff };
    Object.assign(window, { duibiaoTheme });
  });
  expect(await page.locator('[data-look="light"]').count()).toBe(1);
  // The library asks Excel for its theme every five seconds at most.
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event('focus'));
    return document.querySelector('[data-look="dark"]') !== null;
  });
});

test('标记后再清除，工作簿与原来一样', async () => {
  const before = await snapshot();
  await check();
  await page.getByRole('button', { name: '标记全部' }).click();
  await page.getByText(/已标记 \d+ 个单元格/).waitFor();
  expect((await marksOn('公开05')).map((formula) => markOfFormula(formula))).toContain('error');
  await page.getByRole('button', { name: '清除标记' }).first().click();
  await page.getByText('标记已清除').waitFor();
  expect(await snapshot()).toBe(before);
});

test('在 Excel 里选中有标记的单元格，窗格翻到它的那一条', async () => {
  await check();
  await page.evaluate(() => window.duibiaoExcel.workbook.select('公开03', 'C13'));
  await page.locator('[data-card][aria-expanded="true"]', { hasText: '公开03!C13' }).waitFor();
});

test('在 Excel 里改对，问题和它的标记随之消失', async () => {
  await check();
  await page.getByRole('button', { name: '标记全部' }).click();
  await page.getByText(/已标记 \d+ 个单元格/).waitFor();
  await page.evaluate(() => window.duibiaoExcel.workbook.type('公开05', 9, 3, 1308480));
  await card('公开05!D10').waitFor({ state: 'detached' });
  await page.waitForFunction(() => {
    const { conditionalFormats } = window.duibiaoExcel.workbook.sheet('公开05');
    return !conditionalFormats.some(({ formula }) => formula.includes('error'));
  });
});

test('说明存进工作簿，数字变了会再问', async () => {
  await check();
  await page.getByRole('button', { name: '需说明 2 个' }).click();
  await page.locator('[data-card]', { hasText: '公务接待费' }).first().click();
  await page.getByRole('button', { name: '写说明' }).click();
  await page.getByLabel(/^说明/).fill('接待任务增加，已按程序调整预算');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('接待任务增加').waitFor();
  await page.waitForFunction(() =>
    window.duibiaoExcel.workbook.xmlParts.some(({ xml }) => xml.includes('接待任务增加')),
  );
  await page.evaluate(() => window.duibiaoExcel.workbook.type('公开09', 7, 11, 3300));
  await page.getByText('数字已变，原说明待确认').first().waitFor();
});

test('写出核对报告，清除全部痕迹后什么都不留', async () => {
  const before = await snapshot();
  await check();
  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('button', { name: '写出核对报告' }).click();
  await page.getByText('已写出「核对报告」工作表').waitFor();
  await page.getByRole('button', { name: '清除全部痕迹' }).click();
  await page.getByRole('button', { name: '确定清除' }).click();
  await page.getByText('痕迹已清除').waitFor();
  expect(await snapshot()).toBe(before);
});

test('正在编辑单元格时标记，说清楚怎么办，工作簿不动', async () => {
  await check();
  const before = await snapshot();
  await page.evaluate(() => window.duibiaoExcel.workbook.beginEditing());
  await page.getByRole('button', { name: '标记全部' }).click();
  await page.getByText('正在编辑单元格').waitFor();
  await page.evaluate(() => window.duibiaoExcel.workbook.endEditing());
  expect(await snapshot()).toBe(before);
});

test('axe 没有意见', async () => {
  await check();
  await card('公开05!D10').click();
  expect(await violations(page)).toEqual([]);
});
