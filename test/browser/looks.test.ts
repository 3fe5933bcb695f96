import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { View } from '../../src/pane/model/views';
import { strings } from '../../src/pane/strings';
import { violations } from '../support/browser/accessibility';
import { buildGallery } from '../support/browser/buildGallery';
import { galleryStates, galleryViews } from '../support/browser/galleryStates';
import type { GalleryState } from '../support/browser/galleryStates';
import { openBrowser } from '../support/browser/open';
import type { TestBrowser } from '../support/browser/open';

const folder = path.resolve('dist/screenshots');
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active', colorScheme: 'dark' },
};
const states = Object.keys(galleryStates) as GalleryState[];
const shots: readonly GalleryState[] = [
  'empty',
  'onlyHints',
  'list',
  'selected',
  'clean',
  'failed',
  'stale',
  'filling',
  'fillPreview',
];
const sizes = [
  { width: 350, height: 378, shown: shots },
  { width: 320, height: 700, shown: shots },
  // 320×700 at 200 %.
  { width: 160, height: 350, shown: ['list', 'selected', 'longNames', 'stale'] },
] satisfies readonly { readonly width: number; readonly height: number; readonly shown: readonly GalleryState[] }[];

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

async function show(state: GalleryState, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.page(options);
  await page.goto(browser.url(`gallery/index.html?state=${state}`));
  await page.getByRole('button', { name: '核对全部表' }).waitFor();
  // Parts that are loaded later have come, and progress, which shows after a quiet moment, is there.
  await page.waitForLoadState('networkidle');
  if (state === 'busy') await page.getByRole('progressbar').waitFor();
  return page;
}

/** The panel is emptied before the part that the tab brings is there. */
async function goTo(page: Page, view: View): Promise<void> {
  await page.getByRole('tab', { name: strings.tabs[view] }).click();
  await page.getByRole('tabpanel').locator('> *').first().waitFor();
}

/** The pictures of the user's guide are taken anew with `DUIBIAO_DOCS=1`. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, name) });
  const picture = path.join('docs/images', name);
  if (process.env['DUIBIAO_DOCS'] !== undefined && existsSync(picture)) copyFileSync(path.join(folder, name), picture);
}

describe.each(Object.keys(looks))('窗格，外观 %s', (look) => {
  test.each(states)('%s：axe 没有意见', async (state) => {
    const page = await show(state, { ...looks[look], viewport: { width: 350, height: 700 } });
    expect(await violations(page)).toEqual([]);
    for (const view of galleryViews[state] ?? []) {
      await goTo(page, view);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });

  test.each(sizes)('$width×$height 的截图', async ({ shown, ...viewport }) => {
    for (const state of shown) {
      const page = await show(state, { ...looks[look], viewport });
      const name = `pane-${look}-${viewport.width}x${viewport.height}-${state}.png`;
      await shoot(page, name);
      await page.context().close();
    }
  });
});

describe.each([
  { width: 320, height: 700 },
  { width: 160, height: 350 },
])('$width×$height，深色', (viewport) => {
  const opened: readonly GalleryState[] = [
    ...(['selected', 'explained', 'named', 'longNames', 'departments'] as const),
    ...(['unfit', 'balancing', 'text', 'claim'] as const),
  ];
  test.each(opened)('%s：axe 没有意见', async (state) => {
    const page = await show(state, { ...looks['dark'], viewport });
    for (const view of [undefined, ...(galleryViews[state] ?? [])]) {
      if (view !== undefined) await goTo(page, view);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});

test.each([
  { width: 175, height: 189 },
  { width: 160, height: 350 },
])('放大到 200 %（$width×$height）没有横向滚动，什么都够得着，也不互相遮住', async (viewport) => {
  for (const state of ['selected', 'longNames', 'stale'] as const) {
    const page = await show(state, { viewport, deviceScaleFactor: 2 });
    expect(await sideways(page)).toEqual([]);
    const boxes = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'header, header + *, [role="group"]:not([role="tabpanel"] *), [role="tablist"], [role="tabpanel"]',
        ),
      ]
        .filter((element) => element.clientHeight > 1)
        .map((element) => element.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    );
    for (const [at, { bottom }] of boxes.slice(0, -1).entries())
      expect(boxes[at + 1]?.top).toBeGreaterThanOrEqual(bottom);
    for (const name of ['清除标记', '复制']) {
      const button = page.getByRole('button', { name, exact: true }).first();
      await button.scrollIntoViewIfNeeded();
      await button.click({ trial: true });
    }
    await page.context().close();
  }
});

/** What scrolls sideways. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

test('选中的问题不在表名那一行底下', async () => {
  const page = await show('selected', { viewport: { width: 160, height: 350 } });
  await page.locator('[data-card]').first().focus();
  await page.locator('[data-card="cause-05"]').focus();
  const { card, above } = await page.evaluate(() => {
    const heading = document.querySelector('[data-card="cause-05"]');
    const above = heading?.closest('section')?.querySelector('h2')?.getBoundingClientRect().bottom ?? 0;
    return { card: heading?.getBoundingClientRect().top ?? 0, above };
  });
  expect(card).toBeGreaterThanOrEqual(above);
  await page.context().close();
});

test('表名再长，单元格地址也看得见', async () => {
  for (const width of [160, 320]) {
    const page = await show('longNames', { viewport: { width, height: 700 } });
    const seen = await page.evaluate(() => {
      const heading = document.querySelector('[data-card="cause-05"]');
      const parts = [...(heading?.querySelectorAll('span') ?? [])];
      const address = parts.find(({ textContent }) => textContent === '!D10')?.getBoundingClientRect();
      return { right: address?.right ?? Infinity, edge: heading?.getBoundingClientRect().right ?? 0 };
    });
    expect(seen.right).toBeLessThanOrEqual(seen.edge);
    await page.context().close();
  }
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
