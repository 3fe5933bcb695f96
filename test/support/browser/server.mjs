// A browser and a web server in a plain Node process, which tests connect to: prints one line of JSON, ends with its input.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { installedBrowser } from './find.mjs';
import { npmBrowser } from './npmBrowser.mjs';

const root = fileURLToPath(new URL('../../../dist', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const remedy =
  '浏览器测试需要 Chrome、Edge 或 Chromium：请安装其中之一（Debian/Ubuntu：apt-get install chromium），' +
  '或用环境变量 DUIBIAO_BROWSER 指明它的位置。';

try {
  const browser = await launch();
  const files = await serve();
  process.stdout.write(`${JSON.stringify({ browser: browser.wsEndpoint(), files })}\n`);
  process.stdin.resume().on('end', () => void browser.close().then(() => process.exit(0)));
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failure: `${remedy}\n${String(error)}` })}\n`);
  process.exit(1);
}

async function launch() {
  const executablePath = installedBrowser();
  const wished = process.env['DUIBIAO_BROWSER'];
  const found = executablePath === undefined || wished === 'npm' ? await npmBrowser() : { executablePath, args: [] };
  return chromium.launchServer({ ...found, args: [...quiet, ...found.args], chromiumSandbox: false });
}

async function serve() {
  const server = http.createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  try {
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(content);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    response.writeHead(404).end();
  }
}
