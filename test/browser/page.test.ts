import { strFromU8, unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import type { SheetGrid } from '../../src/core/grid';
import { toA1 } from '../../src/core/grid';
import { readForms } from '../../src/core/reading';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases, shanghaiCases } from '../support/cases';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';
import { until } from '../support/waiting';

let browser: TestBrowser;
let page: Page;

const card = (text: string) => page.locator('[data-card]', { hasText: text });
const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const sheetTab = (name: string) => page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name });

async function contentOf(download: Download): Promise<Uint8Array> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'duibiao-download-')), 'saved');
  await download.saveAs(file);
  const content = readFileSync(file);
  rmSync(path.dirname(file), { recursive: true });
  return content;
}

/** Conditional formats of ours in a file. */
function marksIn(bytes: Uint8Array): number {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.map(([, data]) => strFromU8(data).split('duibiao').length - 1).reduce((sum, count) => sum + count, 0);
}

async function openSample(): Promise<void> {
  page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
}

async function shows(address: string, text: string | null): Promise<void> {
  await page.waitForFunction(([at, words]) => document.querySelector(`[data-cell="${at}"]`)?.textContent === words, [
    address,
    text,
  ] as const);
}

/** The file of this name is open, and none is on its way. */
async function isOpen(name: string): Promise<void> {
  await page.getByText(name, { exact: true }).waitFor();
  await page.locator('button:not([aria-disabled="true"])', { hasText: '打开工作簿' }).waitFor();
}

beforeAll(async () => {
  if (!existsSync('dist/web/web.html')) throw new Error('请先运行 npm run build：浏览器测试用的是构建好的页面。');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});

describe('网页版打开自带的示例', () => {
  beforeEach(openSample);

  test('一打开就列出问题，点问题就到单元格', async () => {
    await card('公开05!D10').click();
    await cell('D10').waitFor();
    expect(await sheetTab('公开05').getAttribute('aria-selected')).toBe('true');
    expect(await cell('D10').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByText('1,308,480.00').first().isVisible()).toBe(true);
  });

  test('选中有问题的单元格，窗格里翻到它的那一条', async () => {
    await sheetTab('公开03').click();
    await cell('C13').click();
    await page.locator('[data-card][aria-expanded="true"]', { hasText: '公开03!C13' }).waitFor();
  });

  test('改对单元格，问题随之消失', async () => {
    await card('公开05!D10').click();
    await cell('D10').dblclick();
    await page.getByLabel('编辑 D10').fill('1,308,480.00');
    await page.keyboard.press('Enter');
    await card('公开05!D10').waitFor({ state: 'detached' });
    expect(await cell('D10').textContent()).toBe('1,308,480.00');
  });

  test('改错了按 Ctrl+Z 撤销，公式也能填', async () => {
    await sheetTab('公开05').click();
    const before = await cell('C8').textContent();
    await type('C8', '=1+2');
    await page.waitForFunction(() => document.querySelector('[data-cell="C8"]')?.textContent.startsWith('3'));
    await type('C8', '=1+');
    await page.getByText('本页不支持这个公式').waitFor();
    await page.keyboard.press('Control+z');
    await shows('C8', before);
  });

  test('复制一块、粘贴、撤销、重做，从 Excel 粘贴也行', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await sheetTab('公开05').click();
    await cell('C11').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    const [first, second] = [await cell('C11').textContent(), await cell('C12').textContent()];
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${first}\r\n${second}`);
    await cell('G11').click();
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelector('[data-cell="G12"]')?.textContent !== '');
    expect(Number(await cell('G11').textContent())).toBe(Number(first?.replaceAll(',', '')));
    const pasted = await cell('G12').textContent();
    await page.keyboard.press('Control+z');
    await shows('G12', '');
    await page.keyboard.press('Control+y');
    await shows('G12', pasted);
    await page.evaluate(() => navigator.clipboard.writeText('7.77\t8.88\r\n9.99\t10'));
    await page.keyboard.press('Control+v');
    await shows('H12', '10');
  });

  test('表头和科目名称滚动时留着，分隔条用鼠标和键盘都能移', async () => {
    await sheetTab('公开05').click();
    await page.setViewportSize({ width: 1366, height: 500 });
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(300, 400));
    const seen = page.getByRole('gridcell', { name: '基本支出' });
    const grid = await page.locator('.grid').boundingBox();
    expect((await seen.boundingBox())?.y).toBeLessThan((grid?.y ?? 0) + 150);
    const divider = page.getByRole('separator');
    expect(await divider.getAttribute('aria-valuenow')).toBe('350');
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await divider.getAttribute('aria-valuenow')).toBe('366');
    const box = await divider.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 4, 300);
    await page.mouse.down();
    await page.mouse.move(800, 300);
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector('#pane')?.getBoundingClientRect().width === 566);
  });

  test('放大到 200 %，第一屏就看得到一个问题', async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    const box = await page.locator('[data-card]').first().boundingBox();
    expect((box?.y ?? 999) + 60).toBeLessThan(384);
  });

  test('旧格式的工作簿先说明会另存为 .xlsx、什么带不过去，另存的就是', async () => {
    await page.locator('input[type=file]').setInputFiles('test/fixtures/written/rich.xls');
    await isOpen('rich.xls');
    await page.getByText('「rich.xls」是旧格式，在本页改动后另存为「rich（对表）.xlsx」').waitFor();
    await page.getByText('带不过去的有：1 个图表、1 处批注').waitFor();
    await page.getByRole('button', { name: '知道了，不再显示' }).click();
    await type('C2', '7.77');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存工作簿' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('rich（对表）.xlsx');
    const [sheet] = readWorkbook(await contentOf(download));
    const values = sheet?.rows.slice(0, 3).map(({ cells }) => cells.map(({ value }) => value));
    expect(values).toEqual([
      ['项目', '行次', '金额'],
      ['项目2', 2, 7.77],
      ['项目3', 3, 37.5],
    ]);
  });

  test('另存的工作簿里有改过的数、标记和留存的说明', async () => {
    await page.getByRole('button', { name: '标记全部' }).click();
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
    await sheetTab('公开05').click();
    await cell('C8').dblclick();
    await page.getByLabel('编辑 C8').fill('7.77');
    await page.keyboard.press('Enter');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存工作簿' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('示例（对表）.xlsx');
    const bytes = await contentOf(download);
    const sheet = readWorkbook(bytes).find(({ name }) => name === '公开05');
    expect(sheet?.rows.find(({ row }) => row === 7)?.cells.find(({ column }) => column === 2)?.value).toBe(7.77);
    expect(marksIn(bytes)).toBeGreaterThan(0);
    await page.getByText('已另存为 示例（对表）.xlsx').waitFor();
  });

  test('标记全部再清除，单元格恢复原样', async () => {
    await card('公开05!D10').click();
    const before = await cell('D10').getAttribute('style');
    await page.getByRole('button', { name: '标记全部' }).click();
    await page.locator('[data-cell="D10"][data-mark="error"]').waitFor();
    await page.getByRole('button', { name: '清除标记' }).first().click();
    await page.locator('[data-cell="D10"]:not([data-mark])').waitFor();
    expect(await cell('D10').getAttribute('style')).toBe(before);
  });

  test('写下的说明留在那一条上', async () => {
    await page.getByRole('button', { name: '需说明 2 个' }).click();
    await page.locator('[data-card]').first().click();
    await page.getByRole('button', { name: '写说明' }).click();
    await page.getByLabel(/^说明/).fill('疫情后接待恢复，已按程序调整预算');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('疫情后接待恢复').waitFor();
  });

  test('只用键盘：核对、逐条查看、定位、收起', async () => {
    await page.keyboard.press('Alt+Digit1');
    // The check gives the first finding the focus when it is over, which must not come between the keys that follow.
    await page.locator('[data-card]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const opened = page.locator('[data-card][aria-expanded="true"]');
    await page.locator('[data-card][aria-expanded="true"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.cell.selected').waitFor();
    await page.keyboard.press('Space');
    await opened.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.locator('#duibiao-search:focus').waitFor();
  });

  test('核对报告存成网页文件', async () => {
    await page.getByRole('tab', { name: '更多' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存核对报告' }).click();
    expect((await saved).suggestedFilename()).toBe('核对报告-示例.html');
  });

  test('另存的工作簿再打开，标记和说明都在', async () => {
    await page.getByRole('button', { name: '需说明 2 个' }).click();
    await page.locator('[data-card]').first().click();
    await page.getByRole('button', { name: '写说明' }).click();
    await page.getByLabel(/^说明/).fill('疫情后接待恢复');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('疫情后接待恢复').waitFor();
    await page.getByRole('button', { name: '标记全部' }).click();
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存工作簿' }).click();
    const buffer = Buffer.from(await contentOf(await downloading));
    await page.locator('input[type=file]').setInputFiles({ name: '再打开.xlsx', mimeType: '', buffer });
    await isOpen('再打开.xlsx');
    await sheetTab('公开05').click();
    await page.locator('[data-cell="D10"][data-mark="error"]').waitFor();
    await page.locator('[data-card]', { hasText: '已说明' }).waitFor();
    await page.locator('[data-card]', { hasText: '已标记' }).first().waitFor();
  });

  test('改过没有另存就打开别的工作簿，先问一声', async () => {
    await sheetTab('公开05').click();
    await type('C8', '7.77');
    const asked = page.waitForEvent('dialog');
    const [workbook = ''] = nationalCases.map((each) => each.workbook);
    const opening = page.locator('input[type=file]').setInputFiles(workbook);
    const dialog = await asked;
    expect(dialog.message()).toContain('没有另存');
    await dialog.dismiss();
    await opening;
    expect(await cell('C8').textContent()).toBe('7.77');
  });

  test('接连打开两个文件，显示后一个', async () => {
    const [first = '', second = ''] = nationalCases.map(({ workbook }) => workbook);
    await page.locator('input[type=file]').setInputFiles(first);
    await page.locator('input[type=file]').setInputFiles(second);
    await isOpen(path.basename(second));
    // What worked on the first one has come to its end.
    await until(() => page.workers().length === 1);
    expect(await page.getByText(path.basename(first), { exact: true }).count()).toBe(0);
  });

  test('断开网络：各个视图、换外观、打开、另存、报告都照常，重新打开也行', async () => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    for (const view of ['核对范围', '填充', '更多']) await page.getByRole('tab', { name: view }).click();
    await page.getByRole('tab', { name: '更多' }).click();
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存核对报告' }).click();
    await report;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('[data-look="dark"]').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '另存工作簿' }).click();
    await saved;
    const [workbook = ''] = nationalCases.map((each) => each.workbook);
    await page.locator('input[type=file]').setInputFiles(workbook);
    await isOpen(path.basename(workbook));
    await page.reload();
    await page.locator('[data-card]').first().waitFor();
    browser.complaints.splice(0);
  });

  test('没取到的一部分在原处说明，取得到了再试一次就好', async () => {
    let reachable = false;
    await page.route(/FillPanel/, (route) => (reachable ? route.continue() : route.fulfill({ status: 404, body: '' })));
    await page.getByRole('tab', { name: '填充' }).click();
    reachable = true;
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('button', { name: '预览' }).waitFor();
    expect(browser.complaints.splice(0).join()).toContain('404');
    expect(await page.locator('.cell').count()).toBeGreaterThan(0);
  });

  test('不是工作簿的文件说得清楚，原来的工作簿还在', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('你好') });
    await page.getByText('没有打开「照片.png」').waitFor();
    expect(await page.locator('[data-card]').count()).toBeGreaterThan(0);
  });
});

describe('网页版打开真实的工作簿', () => {
  test.each([...nationalCases, ...shanghaiCases].map(({ slug, workbook }) => [slug, workbook]))(
    '%s：写错一个数就列出来，能定位、标记、清除，改回去就没有了',
    async (_slug, workbook) => {
      const grids = readWorkbook(readFileSync(workbook));
      await openSample();
      await page.locator('input[type=file]').setInputFiles(workbook);
      await isOpen(path.basename(workbook));
      await tile('错误 0 个').waitFor();
      const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
      expect(await tabs.allTextContents()).toEqual(grids.filter(({ hidden }) => !hidden).map(({ name }) => name));

      const { sheet, address, printed } = totalOf(grids);
      await sheetTab(sheet).click();
      await type(address, String(Number(printed) + 1000));
      await page.getByRole('button', { name: /^错误 [1-9]\d* 个$/ }).waitFor();
      await card(`${sheet}!${address}`).first().click();
      await page.locator(`[data-cell="${address}"][aria-selected="true"]`).waitFor();

      await page.getByRole('button', { name: '标记全部' }).click();
      await page.locator(`[data-cell="${address}"][data-mark="error"]`).waitFor();
      await page.getByRole('button', { name: '清除标记' }).first().click();
      await page.locator(`[data-cell="${address}"]:not([data-mark])`).waitFor();

      await type(address, printed);
      await tile('错误 0 个').waitFor();
    },
  );
});

const tile = (name: string) => page.getByRole('button', { name, exact: true });

async function type(address: string, text: string): Promise<void> {
  await cell(address).dblclick();
  await page.getByLabel(`编辑 ${address}`).fill(text);
  await page.keyboard.press('Enter');
}

/** The total of a form that lists expenditure or income by code: its first amount. */
function totalOf(grids: readonly SheetGrid[]): { sheet: string; address: string; printed: string } {
  const reading = readForms(grids);
  const form = reading.form('03') ?? reading.form('B3');
  const [total] = form?.lines.flatMap(({ amounts }) => [...amounts.values()]) ?? [];
  if (total?.kind !== 'figure') throw new Error('no total');
  const { sheet, row, column } = total.cell;
  return { sheet, address: toA1(row, column), printed: total.printed };
}
