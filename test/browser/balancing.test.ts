import path from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

/** 换算为万元 as the user drives it on the browser page; the solver runs in the page's worker under the page's own policy. */

const YUAN = path.resolve('test/fixtures/cases/linxia-2023.xlsx');

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('网页版：预览换算、换算、撤销', async () => {
  page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(YUAN);
  await page.getByRole('tab', { name: '附件1' }).waitFor();
  await page.getByText(/^核对完成/).waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: '更多' }).click();
  await button('换算方式、固定的数').click();
  await page.getByLabel(/^固定的数：/).fill('附件6!C7');
  await button('换算为万元').click();
  await page.getByText('换算为万元：9 张表，267 个金额。').waitFor();
  expect(await violations(page)).toEqual([]);
  await button(/^确定换算/).click();
  await page.getByText('已换算为万元；可以撤销。').waitFor();
  await page
    .getByText(/单位：万元/)
    .first()
    .waitFor();
  await button('撤销换算').click();
  await page.getByText(/^已撤销「\d\d:\d\d 换算为万元（\d+ 个单元格）」，内容和格式恢复原样。/).waitFor();
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});
