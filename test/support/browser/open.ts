import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A browser with the built pages, and all that went wrong on them. */
export interface TestBrowser {
  /** Address of a file of `dist/`: `url('web/web.html')`. */
  url(file: string): string;
  /** A page of its own; what it requests elsewhere and what it complains about is gathered in `complaints`. */
  page(options?: BrowserContextOptions): Promise<Page>;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** How long anything on a page may take on a busy machine. */
const LONGEST_WAIT_MS = 90_000;

interface Started {
  readonly browser?: string;
  readonly files?: string;
  readonly failure?: string;
}

/** Starts a browser in a process of its own; where none can be started the error says what to do. */
export async function openBrowser(): Promise<TestBrowser> {
  const child = spawn(process.execPath, [path.join(__dirname, 'server.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = await firstLine(child);
  if (started.browser === undefined || started.files === undefined) throw new Error(started.failure ?? 'no answer');
  const browser = await chromium.connect(started.browser);
  const { files } = started;
  const complaints: string[] = [];
  return {
    url: (file) => `${files}/${file}`,
    page: (options = {}) => newPage(browser, files, complaints, options),
    complaints,
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
  };
}

async function newPage(
  browser: Browser,
  files: string,
  complaints: string[],
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', ...options });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(files) || url.startsWith('blob:') || url.startsWith('data:');
    if (!own) complaints.push(`request: ${url}`);
  });
  return page;
}

async function firstLine(child: ChildProcess): Promise<Started> {
  if (child.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Started;
  throw new Error('the browser process ended without a word');
}
