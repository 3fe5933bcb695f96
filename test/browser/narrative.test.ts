import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { openDocument } from '../../src/hosts/docx';
import { readWorkbook } from '../../src/hosts/xlsx';
import { violations } from '../support/browser/accessibility';
import { bundled } from '../support/browser/buildGallery';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';
import { sampleDocument, sampleText } from '../support/sampleText';
import { writtenText } from '../support/writtenTexts';

/** The view 说明 as the user drives it, on the browser page and in Excel's pane. */

const HOST = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';
const folder = path.resolve('dist/screenshots');

let browser: TestBrowser;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name });
const figure = (words: string) => page.locator('p [data-claim]', { hasText: words }).first();
const finding = (words: string) => page.locator('li [data-claim]', { hasText: words }).first();

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  await page.context().close();
  expect(browser.complaints.splice(0)).toEqual([]);
});

async function contentOf(download: Download): Promise<Uint8Array> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'duibiao-download-')), 'saved');
  await download.saveAs(file);
  const content = readFileSync(file);
  rmSync(path.dirname(file), { recursive: true });
  return content;
}

async function openPage(options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.page(options);
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
}

async function pick(name: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('tab', { name: '说明' }).click();
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[data-source=text]').setInputFiles(file);
}

async function openPane(): Promise<void> {
  const excelScript = await bundled(path.resolve('test/support/excel/browser.ts'));
  const sample = readWorkbook(readFileSync('assets/示例.xlsx'));
  page = await browser.page({ viewport: { width: 350, height: 700 } });
  await page.addInitScript(`window.duibiaoGrids = ${JSON.stringify(sample)};${excelScript}`);
  await page.goto(browser.url(`web/taskpane.html${HOST}`));
  await button('核对全部表').waitFor();
  await button('知道了').click();
}

test('网页版：选文字稿，列出问题；点问题到单元格，点单元格对应的数亮起来', async () => {
  await openPage();
  await pick('说明.docx', sampleDocument());
  await finding('450391.84元').click();
  await page.getByText('改为', { exact: true }).waitFor();
  await page.locator('[data-cell="E7"][aria-selected="true"]').waitFor();
  await button('在文中查看').click();
  await figure('450391.84元').waitFor();
  expect(await figure('450391.84元').getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name: '公开03' }).click();
  await page.locator('[data-cell="D7"]').click();
  await page.locator('[data-lit]', { hasText: '1539193.24元' }).waitFor();
  await figure('26.63%').click();
  await page.getByText('22.63%').first().waitFor();
});

test('网页版：另存带批注和修订的文字稿；改了单元格，文字跟着重新核对', async () => {
  await openPage();
  await pick('说明.docx', sampleDocument());
  await finding('450391.84元').waitFor();
  await page.getByLabel(/^同时写入修订/).check();
  const downloading = page.waitForEvent('download');
  await button('另存带批注的文字稿').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('说明（批注）.docx');
  const texts = openDocument(await contentOf(download), '').source.paragraphs.map(({ text }) => text);
  expect(texts.join('\n')).toContain('项目支出450319.84元');
  await page.getByRole('tablist', { name: '工作表' }).getByRole('tab', { name: '公开03' }).click();
  await page.locator('[data-cell="E7"]').dblclick();
  await page.getByLabel('编辑 E7').fill('450391.84');
  await page.keyboard.press('Enter');
  await finding('错误 450391.84元').waitFor({ state: 'detached' });
});

test('网页版：粘贴文字；拖进来的文字稿；PDF、.doc；读不了的写明原因', async () => {
  await openPage();
  await page.getByRole('tab', { name: '说明' }).click();
  await page.getByLabel('或者把文字粘贴在这里').fill(sampleText.join('\n'));
  await button('核对粘贴的文字').click();
  await finding('450391.84元').waitFor();
  await page.getByText('批注和修订只能写入 .docx').waitFor();
  await pick('公开.pdf', writtenText('text.pdf'));
  await button('全文').click();
  await figure('1234567.89元').waitFor();
  await pick('公开.doc', writtenText('text.doc'));
  await page.getByText('公开.doc', { exact: true }).waitFor();
  await pick('坏了.docx', new TextEncoder().encode('PK\u0003\u0004坏'));
  await page.getByText(/^坏了\.docx：/).waitFor();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '拖来.txt'));
    return data;
  }, sampleText.join('\n'));
  await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
  await page.getByText('拖来.txt', { exact: true }).waitFor();
});

test('Excel 窗格：键盘走完全程，手工对应随工作簿保存，可以恢复', async () => {
  await openPane();
  await page.keyboard.press('Alt+Digit4');
  await pick('说明.docx', sampleDocument());
  await finding('450391.84元').waitFor();
  await page.keyboard.press('F8');
  await page.waitForFunction(() => window.duibiaoExcel.workbook.selection.endsWith('E7'));
  await button('全文').click();
  await figure('1989513.08元').focus();
  await page.keyboard.press('End');
  await page.locator('[data-claim]:focus', { hasText: '1200.00元' }).waitFor();
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.duibiaoExcel.workbook.select('公开09', 'L8'));
  await button('对应到选中的 公开09!L8').click();
  await page.getByText('手工对应的公开09!L8是3200.00元').first().waitFor();
  await page.waitForFunction(() =>
    window.duibiaoExcel.workbook.xmlParts.some(({ xml }) => xml.includes('食堂结余专户1200.00元')),
  );
  await button('恢复自动核对').click();
  await page.getByText('没有看懂这个数说的是哪一项').first().waitFor();
  await button('与公开表无关').click();
  await page.getByText('已标为与公开表无关').first().waitFor();
});

test('Excel 窗格：axe 没有意见，350 像素没有横向滚动', async () => {
  const shoot = async (name: string): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: path.join(folder, `text-excel-${name}.png`) });
  };
  await openPane();
  await page.getByRole('tab', { name: '说明' }).click();
  await button('选择文字稿').waitFor();
  await shoot('pick');
  await pick('说明.docx', sampleDocument());
  await finding('450391.84元').click();
  await shoot('list');
  await button('在文中查看').click();
  await shoot('whole');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
});

test('网页版，深色：axe 没有意见', async () => {
  await openPage({ colorScheme: 'dark' });
  await pick('说明.docx', sampleDocument());
  await finding('450391.84元').click();
  await button('在文中查看').click();
  await figure('450391.84元').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: path.join(folder, 'text-dark-page.png') });
});

test('Excel 窗格 350 px：按公开表生成说明和整份公开，下载的 .docx 里有数有待填', async () => {
  await openPane();
  await button('核对全部表').click();
  await page.locator('[data-card]').first().waitFor();
  await page.getByRole('tab', { name: '说明' }).click();
  await button('生成文字说明').scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(folder, 'drafting.png'), fullPage: true });
  expect(await violations(page)).toEqual([]);
  for (const [name, wanted] of [
    ['生成文字说明', '本年支出合计'],
    ['生成整份公开', '名词解释'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await button(name).click();
    const download = await downloading;
    const paragraphs = openDocument(await contentOf(download), '').source.paragraphs.map(({ text }) => text);
    expect(paragraphs.join()).toContain(wanted);
    expect(paragraphs.join()).toContain('【待');
    await page.getByText(`已写好 ${download.suggestedFilename()}`).waitFor();
  }
  await page.screenshot({ path: path.join(folder, 'drafted.png') });
});

test('网页版：没有选上年决算，上年的文字稿换不了今年的数，写明要什么', async () => {
  await openPage();
  await pick('上年说明.docx', sampleDocument());
  await finding('450391.84元').waitFor();
  await button('这是上年的，换成今年的数').click();
  await page.getByText('请先在“更多”里选上年的决算公开表').waitFor();
});
