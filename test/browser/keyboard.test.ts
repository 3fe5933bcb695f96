import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { toA1 } from '../../src/core/grid';
import type { CellValue, SheetGrid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

let browser: TestBrowser;
let page: Page;
let keys = 0;

/** More keys than the whole job took when it was written, so that nobody adds detours unnoticed. */
const MOST_KEYS = 120;
const MOST_TABS = 40;

async function press(key: string): Promise<void> {
  keys += 1;
  await page.keyboard.press(key);
}

async function write(text: string): Promise<void> {
  keys += text.length;
  await page.keyboard.type(text);
}

/** Moves on with Tab (or back) until something has the focus. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(key);
  }
  throw new Error(`not reached by ${key}: ${String(target)}`);
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const focused = (): Locator => page.locator('[data-card]:focus');

function cellsOf(grids: readonly SheetGrid[]): ReadonlyMap<string, CellValue> {
  return new Map(
    grids.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map(({ column, value }) => [`${name}!${toA1(row, column)}`, value] as const),
      ),
    ),
  );
}

beforeAll(async () => {
  if (!existsSync('dist/web/web.html')) throw new Error('请先运行 npm run build：浏览器测试用的是构建好的页面。');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('整件事只用键盘：核对、改两处、写说明、预览填充、清除痕迹，存下的文件只差改过的数', async () => {
  page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();

  await press('Alt+Digit1');
  await page.locator('[data-card]:focus', { hasText: '公开03!C13' }).waitFor();
  // Enter brings the cell into view, Enter again writes what it should say and goes on.
  await press('Enter');
  await press('Enter');
  await page.locator('[data-card]:focus', { hasText: '公开05!D10' }).waitFor();
  await press('Enter');
  await press('Enter');
  await page.locator('[data-card]', { hasText: '公开05!D10' }).waitFor({ state: 'detached' });
  await focused().waitFor();

  const explain = page.locator('[data-card][aria-expanded="true"]', { hasText: '公开09!L8' });
  for (let step = 0; step < 8 && (await explain.count()) === 0; step += 1) {
    await press('F8');
    await page.waitForTimeout(100);
  }
  await tabTo(button('写说明'));
  await press('Enter');
  await write('接待增加');
  await press('Control+Enter');
  await page.getByText('已说明').first().waitFor();

  await press('Alt+Digit3');
  await tabTo(button('预览'));
  await press('Enter');
  await button('确定填充').waitFor();

  await press('Alt+Digit5');
  await tabTo(button('清除全部痕迹'));
  await press('Enter');
  await tabTo(button('确定清除'));
  const saving = page.waitForEvent('download');
  await press('Enter');
  await page.getByText('痕迹已清除').waitFor();
  await tabTo(button('另存工作簿'), 'Shift+Tab');
  await press('Enter');
  const saved = path.join(mkdtempSync(path.join(tmpdir(), 'duibiao-keyboard-')), 'saved.xlsx');
  await (await saving).saveAs(saved);

  const expected = new Map(cellsOf(readWorkbook(readFileSync('assets/示例.xlsx'))));
  expected.set('公开03!C13', 151227.84);
  expected.set('公开05!D10', 1308480);
  expect(cellsOf(readWorkbook(readFileSync(saved)))).toEqual(expected);
  rmSync(path.dirname(saved), { recursive: true });
  expect(keys).toBeLessThan(MOST_KEYS);
  process.stdout.write(`keys: ${keys}\n`);
  await page.context().close();
  expect(browser.complaints).toEqual([]);
});
