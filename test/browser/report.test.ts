import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { checkWorkbook } from '../../src/app/check/check';
import { renderHtml } from '../../src/core/report/html';
import { readWorkbook } from '../../src/hosts/xlsx';
import { violations } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

/** The html report as a bureau opens it: search, filter, links, print. */

let browser: TestBrowser;
let page: Page;

const shown = () => page.locator('tbody.cause:not([hidden])');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  const grids = readWorkbook(readFileSync('assets/示例.xlsx'));
  const check = checkWorkbook(grids, { file: '示例.xlsx' });
  const made = { at: '2026年1月5日 09:42', version: '对表' };
  page = await browser.page({ viewport: { width: 1000, height: 700 } });
  await page.setContent(renderHtml([{ report: check.report, made, details: { ...check, grids } }]));
});

afterEach(async () => {
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});

test('搜索只留下说到的问题：几个词都要有，金额不必写千分位', async () => {
  const all = await shown().count();
  await page.getByLabel('搜索').fill('工会经费');
  expect(await shown().allTextContents()).toEqual([expect.stringContaining('30228')]);
  await page.getByLabel('搜索').fill('公开05 1308480.00');
  expect(await shown().allTextContents()).toEqual([expect.stringContaining('公开05!D10')]);
  await page.getByLabel('搜索').fill('没有这样的词');
  expect(await shown().count()).toBe(0);
  await page.getByLabel('搜索').fill('');
  expect(await shown().count()).toBe(all);
});

test('按结论筛选，与搜索一起用', async () => {
  await page.getByLabel('结论').selectOption('错误');
  expect(await shown().count()).toBe(3);
  await page.getByLabel('搜索').fill('公开05');
  expect(await shown().count()).toBeLessThan(3);
  await page.getByLabel('结论').selectOption('存疑');
  expect(await shown().allTextContents()).toEqual([expect.stringContaining('医疗卫生与计划生育支出')]);
});

test('点单元格翻到下面的表；三处写错的，打印三张 A4 纸；axe 没有意见', async () => {
  await page.getByRole('link', { name: '公开03!C13' }).first().click();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await violations(page)).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(3);
});
