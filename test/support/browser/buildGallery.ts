import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const folder = path.resolve('dist/gallery');

/** Puts a page with every state of the pane beside the built ones: `gallery/index.html?state=list`. */
export async function buildGallery(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, 'gallery.tsx')],
    outfile: path.join(folder, 'gallery.js'),
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(path.join(folder, 'base.css'), readFileSync('src/pane/base.css'));
  writeFileSync(path.join(folder, 'index.html'), page);
}

/** A script of ours for a page, in one piece, to be run before the page's own. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>对表</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="base.css" />
    <script src="gallery.js" defer></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
