import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SheetGrid } from '../../src/core/grid';
import { violations } from '../support/browser/accessibility';
import { bundled } from '../support/browser/buildGallery';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';
import type { Excel as OpenExcel } from '../support/excel/session';
import { sheet } from '../support/textTable';

declare global {
  interface Window {
    readonly duibiaoExcel: OpenExcel;
  }
}

/** 填充占比与比较 as the user drives it, on the browser page and in the pane in Excel. */

const HOST = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';
const SAMPLE = path.resolve('assets/示例.xlsx');
const workbook: readonly SheetGrid[] = [
  sheet(
    '支出',
    `2024年度支出决算表
  部门：示例单位 | | | | | | | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | 100.00 | 125.00
  208 | 社会保障和就业支出 | 75.00 | 26.00 | | 75.00`,
  ),
];

let browser: TestBrowser;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const pick = (role: 'prior' | 'budget', file: string) => page.locator(`input[data-source=${role}]`).setInputFiles(file);

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});

test('网页版：选上年工作簿、预览、填充、撤销', async () => {
  page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
  await page.getByRole('tab', { name: '填充' }).click();
  await pick('prior', SAMPLE);
  await page.getByText(/识别到 \d+ 张表：公开01/).waitFor();
  await pick('budget', SAMPLE);
  await page.getByText(/没有找到部门预算公开表/).waitFor();
  await button('预览').click();
  await page.getByText(/「说明数据」表：\d+ 项/).waitFor();
  expect(await violations(page)).toEqual([]);
  await button('确定填充').click();
  await page.getByText(/已写好「说明数据」/).waitFor();
  const tab = page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name: '说明数据' });
  await tab.click();
  await page.getByText('本表每个数都是引用公开表').waitFor();
  await button(/^撤销：/).click();
  await page.getByText(/已撤销/).waitFor();
  await tab.waitFor({ state: 'detached' });
});

test('Excel 里：只用键盘预览、填充，撤销后工作簿与原来一样', async () => {
  const excel = await bundled(path.resolve('test/support/excel/browser.ts'));
  page = await browser.page({ viewport: { width: 320, height: 700 } });
  await page.addInitScript(`window.duibiaoGrids = ${JSON.stringify(workbook)};${excel}`);
  await page.goto(browser.url(`web/taskpane.html${HOST}`));
  await button('核对全部表').waitFor();
  const snapshot = () => page.evaluate(() => JSON.stringify(window.duibiaoExcel.workbook.snapshot()));
  const before = await snapshot();
  await page.getByRole('tab', { name: '问题' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await button('预览').focus();
  await page.keyboard.press('Enter');
  await page.getByText('表内空格 1 处将填写').waitFor();
  await page.getByText('您填 26，应为 25.00%').waitFor();
  await button('确定填充').focus();
  await page.keyboard.press('Enter');
  await page.getByText(/已写好「说明数据」\d+ 项，表内填写 1 处/).waitFor();
  expect(await page.evaluate(() => window.duibiaoExcel.workbook.sheet('支出').at(4, 3).formula)).toContain('ROUND');
  expect(await violations(page)).toEqual([]);
  await button(/^撤销：/).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/已撤销/).waitFor();
  expect(await snapshot()).toBe(before);
});
