import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe objects to, sizes of targets (WCAG 2.2) included, on a page that has come to rest: it keeps the styles it once read, so that a change while it looks is seen half. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (;;) {
    await watch(page);
    const { violations: found } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    if (await still(page)) return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
}

/** Waits until nothing is under way on the page, then notes every change of it. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    window.pageChanges = 0;
    const changed = () => void (window.pageChanges += 1);
    new MutationObserver(changed).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    document.addEventListener('transitionrun', changed);
  });

const still = (page: Page): Promise<boolean> => page.evaluate(() => window.pageChanges === 0);

declare global {
  interface Window {
    /** Changes of the page since it was last found at rest. */
    pageChanges: number;
  }
}
