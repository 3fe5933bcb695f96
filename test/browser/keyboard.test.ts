import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { planFill } from '../../src/app/fill/fill';
import { toA1 } from '../../src/core/grid';
import type { CellValue, SheetGrid } from '../../src/core/grid';
import { applyEdits, readWorkbook } from '../../src/hosts/xlsx';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

let browser: TestBrowser;
let page: Page;
let keys = 0;

/** More keys than the whole job took when it was written, so that nobody adds detours unnoticed. */
const MOST_KEYS = 160;
const MOST_TABS = 40;
const MOST_STEPS = 8;

const OPEN = '[data-card][aria-expanded="true"]';
/** What is greyed out can have the focus but would take a key and do nothing. */
const AWAKE = ':not([aria-disabled="true"])';

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
  await target.and(page.locator(AWAKE)).waitFor();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(key);
  }
  throw new Error(`not reached by ${key}: ${String(target)}`);
}

/** Goes on with F8, from one open card to the next, until this one is open. */
async function stepTo(card: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await card.count()) > 0) return;
    const before = await page.evaluate((open) => document.querySelector<HTMLElement>(open)?.dataset['card'], OPEN);
    await press('F8');
    await page.locator(`${OPEN}:focus:not([data-card="${before ?? ''}"])`).waitFor();
  }
  throw new Error(`not reached by F8: ${String(card)}`);
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

/** What a download holds. */
async function saved(save: () => Promise<void>): Promise<Uint8Array> {
  const saving = page.waitForEvent('download');
  await save();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'duibiao-keyboard-')), 'saved.xlsx');
  await (await saving).saveAs(file);
  const bytes = readFileSync(file);
  rmSync(path.dirname(file), { recursive: true });
  return bytes;
}

/** The sample with the two figures that are accepted. */
function corrected(): Uint8Array {
  return applyEdits(readFileSync('assets/示例.xlsx'), [
    { kind: 'setCells', sheet: '公开03', cells: [{ address: 'C13', content: 151227.84 }] },
    { kind: 'setCells', sheet: '公开05', cells: [{ address: 'D10', content: 1308480 }] },
  ]);
}

/** The same with what filling adds. */
function expectedFilled(): Uint8Array {
  const bytes = corrected();
  return applyEdits(bytes, planFill({ current: readWorkbook(bytes), files: {} }).edits);
}

beforeAll(async () => {
  if (!existsSync('dist/web/web.html')) throw new Error('请先运行 npm run build：浏览器测试用的是构建好的页面。');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('整件事只用键盘：核对、改两处、写说明、填充、清除痕迹，存下的文件只差改过的数', async () => {
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

  await stepTo(page.locator(OPEN, { hasText: '公开09!L8' }));
  await tabTo(button('写说明'));
  await press('Enter');
  await page.locator('textarea:focus').waitFor();
  await write('接待增加');
  await press('Control+Enter');
  await page.getByText('已说明').first().waitFor();

  await press('Alt+Digit3');
  await tabTo(button('预览'));
  await press('Enter');
  await tabTo(button('确定填充'));
  await press('Enter');
  await page.getByText(/已写好「说明数据」/).waitFor();
  const filled = await saved(() => tabTo(button('另存工作簿'), 'Shift+Tab').then(() => press('Enter')));
  expect(cellsOf(readWorkbook(filled))).toEqual(cellsOf(readWorkbook(expectedFilled())));

  await press('Alt+Digit5');
  await tabTo(button('清除全部痕迹'));
  await press('Enter');
  await tabTo(button('确定清除'));
  await press('Enter');
  await page.getByText('痕迹已清除').waitFor();
  const clean = await saved(() => tabTo(button('另存工作簿'), 'Shift+Tab').then(() => press('Enter')));
  expect(cellsOf(readWorkbook(clean))).toEqual(cellsOf(readWorkbook(corrected())));
  expect(keys).toBeLessThan(MOST_KEYS);
  process.stdout.write(`keys: ${keys}\n`);
  await page.context().close();
  expect(browser.complaints).toEqual([]);
});
