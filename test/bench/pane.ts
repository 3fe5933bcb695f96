import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/xlsx';
import { bundled } from '../support/browser/buildGallery';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';
import { nationalCases } from '../support/cases';
import { longWorkbook } from '../support/longWorkbook';

/** Prints how heavy and how quick the two pages are, against their targets; times are medians of three. */

const HOST = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';

function print(what: string, value: number, most: number, unit: string): void {
  const verdict = value <= most ? '' : '  超出';
  process.stdout.write(`${what.padEnd(36, '　')}${value.toFixed(0).padStart(8)} ${unit}（目标 ≤ ${most}）${verdict}\n`);
}

/** Scripts that a page names in its head, without Office.js, in KB gzip. */
function firstScript(page: string): number {
  const html = readFileSync(`dist/web/${page}.html`, 'utf8');
  const own = [...html.matchAll(/src="([^"]+\.js)"/g)].flatMap(([, file = '']) =>
    file.startsWith('office-js') ? [] : [file],
  );
  return own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join('dist/web', file))).length, 0) / 1024;
}

/**
 * A 公开05 of 20 类 with 10 款 each with 100 项 each, as an exported workbook.
 * @param wrong every 50th 小计 is 1 too large, so that there are hundreds of findings
 */
function largeWorkbook(wrong: boolean): Buffer {
  const head = [
    ['一般公共预算财政拨款支出决算表'],
    ['', '', '', '', '公开05表'],
    ['部门：示例单位', '', '', '', '金额单位：元'],
    ['科目代码', '科目名称', '小计', '基本支出', '项目支出'],
  ];
  const classes = Array.from({ length: 20 }, (_, at) => branch(String(201 + at), [10, 100]));
  const total = ['合计', '', ...figures(classes.map(([first]) => first ?? []))];
  const rows = [total, ...classes.flat()];
  const slipped = rows.map((row, at) =>
    wrong && at % 50 === 7 ? [...row.slice(0, 2), Number(row[2]) + 1, ...row.slice(3)] : row,
  );
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([...head, ...slipped]), '公开05');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

type Row = (string | number)[];

/** A code with all codes below it, itself first. */
function branch(code: string, [count, ...deeper]: readonly number[]): Row[] {
  if (count === undefined) return [[code, `科目${code}`, Number(code) * 3, Number(code), Number(code) * 2]];
  const below = Array.from({ length: count }, (_, at) => branch(code + String(at % 100).padStart(2, '0'), deeper));
  return [[code, `科目${code}`, ...figures(below.map(([first]) => first ?? []))], ...below.flat()];
}

function figures(rows: readonly Row[]): number[] {
  return [2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
}

/** The middle one of three runs. */
async function median(run: () => Promise<number>): Promise<number> {
  const times = [await run(), await run(), await run()].sort((a, b) => a - b);
  return times[1] ?? NaN;
}

/** From the first paint (or from the address) to the sample's list. */
async function usable(browser: TestBrowser, from: 'paint' | 'address'): Promise<number> {
  const page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
  const [painted, now] = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [paint?.startTime ?? 0, performance.now()] as const;
  });
  await page.context().close();
  return from === 'paint' ? now - painted : now;
}

/** From the click on 核对全部表 to the result on the screen, in the Excel pane on the test host. */
async function clickToList(browser: TestBrowser, workbook: string): Promise<number> {
  const page = await browser.page({ viewport: { width: 350, height: 700 } });
  const grids = JSON.stringify(readWorkbook(readFileSync(workbook)));
  await page.addInitScript(
    `window.duibiaoGrids = ${grids};${await bundled(path.resolve('test/support/excel/browser.ts'))}`,
  );
  await page.goto(browser.url(`web/taskpane.html${HOST}`));
  await page.getByRole('button', { name: '核对全部表' }).waitFor();
  const time = await page.evaluate(async () => {
    const listed = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (!document.body.textContent.includes('核对 ·')) return;
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }).observe(document.body, { childList: true, subtree: true });
    });
    const start = performance.now();
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('核对全部表'))?.click();
    return (await listed) - start;
  });
  await page.context().close();
  return time;
}

/** The longest task of the main thread while a large workbook is opened, scrolled, marked and edited. */
async function longestTask(browser: TestBrowser, wrong: boolean): Promise<number> {
  const page = await browser.page();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { tasks });
  });
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
  // As a file: handed over as bytes it would be unpacked by the test's own script on the page's main thread.
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duibiao-')), '大表.xlsx');
  writeFileSync(file, largeWorkbook(wrong));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/核对 · 1 张表/).waitFor({ timeout: 120_000 });
  if (wrong) {
    await page.getByRole('button', { name: '标记全部' }).click();
    await page.getByText(/已标记 \d+ 个单元格/).waitFor();
  }
  await scrollThrough(page);
  await page.locator('[data-cell="D9"]').dblclick();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(3000);
  const tasks = await page.evaluate(() => (window as unknown as { readonly tasks: readonly number[] }).tasks);
  await page.context().close();
  return Math.max(0, ...tasks);
}

/** From the choice of a file of two forms of 12,000 rows, 300 cells wrong, to the list of what was found. */
async function longToList(browser: TestBrowser): Promise<number> {
  const page = await browser.page();
  await page.goto(browser.url('web/web.html'));
  await page.locator('[data-card]').first().waitFor();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duibiao-')), '长表.xlsx');
  writeFileSync(file, longWorkbook({ rows: 12_000, wrong: 300 }));
  const start = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/核对 · 2 张表/).waitFor({ timeout: 120_000 });
  const time = performance.now() - start;
  await page.context().close();
  return time;
}

async function scrollThrough(page: Page): Promise<void> {
  const grid = page.getByRole('grid');
  for (const part of [0.2, 0.5, 0.99, 0]) {
    await grid.evaluate((element, to) => element.scrollTo({ top: element.scrollHeight * to }), part);
    await page.waitForTimeout(100);
  }
}

async function main(): Promise<void> {
  for (const name of ['taskpane', 'web']) print(`${name}.html 首次加载的脚本`, firstScript(name), 110, 'KB');
  const all = readdirSync('dist/web').filter((file) => file.endsWith('.js'));
  const total = all.reduce((sum, file) => sum + gzipSync(readFileSync(path.join('dist/web', file))).length, 0) / 1024;
  process.stdout.write(`全部脚本（含延后加载）${total.toFixed(0)} KB\n`);
  const browser = await openBrowser();
  const opened = await median(() => usable(browser, 'address'));
  process.stdout.write(`打开网址到列出示例的问题 ${opened.toFixed(0)} ms\n`);
  print('首次绘制到列出示例的问题', await median(() => usable(browser, 'paint')), 500, 'ms');
  for (const workbook of ['assets/示例.xlsx', ...nationalCases.map((each) => each.workbook)]) {
    const time = await median(() => clickToList(browser, workbook));
    print(`点核对到列出问题：${path.basename(workbook, '.xlsx')}`, time, 200, 'ms');
  }
  print('20,000 行：主线程最长任务', await longestTask(browser, false), 200, 'ms');
  print('20,000 行、数百条问题、全部标记：最长任务', await longestTask(browser, true), 200, 'ms');
  print('两张表各 12,000 行、300 处错：选文件到列出问题', await median(() => longToList(browser)), 3000, 'ms');
  await browser.close();
}

void main();
