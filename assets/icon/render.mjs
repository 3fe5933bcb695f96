// Renders the icons at the sizes Office asks for: `node assets/icon/render.mjs [chromium]`. 16–24 px from the small drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const drawings = sizes.flatMap((size) => [
  { name: `icon-${size}.png`, size, source: size <= 24 ? 'icon-small.svg' : 'icon.svg' },
  ...(size <= 80
    ? ['clear', 'fill', 'pane'].map((name) => ({ name: `${name}-${size}.png`, size, source: `${name}.svg` }))
    : []),
]);
for (const { name, size, source } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(here(source), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(here(`../${name}`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
