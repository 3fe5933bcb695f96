import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildGallery } from '../support/browser/buildGallery';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

const folder = path.resolve('dist/screenshots');
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active', colorScheme: 'dark' },
};
const states = [
  'empty',
  'firstRun',
  'limited',
  'busy',
  'failed',
  'noForms',
  'clean',
  'list',
  'selected',
  'notice',
  'stale',
  'filling',
  'fillPreview',
] as const;
const sizes = [
  { width: 350, height: 378 },
  { width: 320, height: 700 },
];

let browser: TestBrowser;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await buildGallery();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(() => expect(browser.complaints.splice(0)).toEqual([]));

async function show(state: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(browser.url(`gallery/index.html?state=${state}`));
  await page.getByRole('button', { name: '核对全部表' }).waitFor();
  // Progress shows after a quiet moment, lazy parts after they have come.
  await page.waitForTimeout(400);
  return page;
}

/** The pictures of the user's guide are taken anew with `DUIBIAO_DOCS=1`. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, name) });
  const picture = path.join('docs/images', name);
  if (process.env['DUIBIAO_DOCS'] !== undefined && existsSync(picture)) copyFileSync(path.join(folder, name), picture);
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(Object.keys(looks))('窗格，外观 %s', (look) => {
  test.each(states)('%s：axe 没有意见', async (state) => {
    const page = await show(state, { ...looks[look], viewport: { width: 350, height: 700 } });
    expect(await violations(page)).toEqual([]);
    for (const view of state === 'stale' ? ['覆盖', '更多'] : []) {
      await page.getByRole('tab', { name: view }).click();
      await page.waitForTimeout(100);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });

  test.each(sizes)('$width×$height 的截图', async (viewport) => {
    for (const state of ['empty', 'list', 'selected', 'clean', 'failed', 'stale', 'filling', 'fillPreview']) {
      const page = await show(state, { ...looks[look], viewport });
      const name = `pane-${look}-${viewport.width}x${viewport.height}-${state}.png`;
      await shoot(page, name);
      await page.context().close();
    }
  });
});

test('放大到 200 % 没有横向滚动，按钮都够得着', async () => {
  const page = await show('selected', { viewport: { width: 175, height: 189 }, deviceScaleFactor: 2 });
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await page.getByRole('button', { name: '定位', exact: true }).scrollIntoViewIfNeeded();
  expect(await page.getByRole('button', { name: '定位', exact: true }).isVisible()).toBe(true);
  await page.context().close();
});

test('右上角给 Excel 的菜单留着 12×32 的空', async () => {
  const page = await show('list', { viewport: { width: 320, height: 378 } });
  const taken = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('button, input')].map((element) => element.getBoundingClientRect());
    return boxes.filter(({ right, top }) => right > innerWidth - 12 && top < 32).length;
  });
  expect(taken).toBe(0);
  await page.context().close();
});

describe.each(Object.keys(looks))('网页版，外观 %s', (look) => {
  test('axe 没有意见', async () => {
    const page = await browser.page(looks[look]);
    await page.goto(browser.url('web/web.html'));
    await page.getByRole('button', { name: '知道了' }).click();
    await page.locator('[data-card]', { hasText: '公开05!D10' }).click();
    await page.getByRole('button', { name: '标记全部' }).click();
    await page.locator('[data-mark]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, `page-${look}-1366x768.png`);
    await page.context().close();
  });
});
