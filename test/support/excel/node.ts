import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { SheetGrid } from '../../../src/core/grid';
import { Workbook } from './model/workbook';
import { type ClientLibrary, type Excel as OpenExcel, openIn, WEB_LIMIT } from './session';

const dist = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

interface LibraryWindow {
  readonly Excel: typeof Excel;
  Office: object;
  readonly OfficeExtension: ClientLibrary & typeof OfficeExtension;
}

let loaded: LibraryWindow | undefined;

export interface ExcelOptions {
  /** Minor number of the highest ExcelApi set; 14 is LTSC 2021. */
  readonly level?: number;
  readonly readOnly?: boolean;
  readonly platform?: string;
}

/** Opens sheets in an Excel for this process: the globals `Excel`, `Office`, `OfficeExtension` are Microsoft's own. */
export function openExcel(grids: readonly SheetGrid[], options: ExcelOptions = {}): OpenExcel {
  const { level = 14, readOnly = false, platform = 'PC' } = options;
  const library = (loaded ??= loadLibrary());
  const context = {
    host: 'Excel',
    platform,
    document: { mode: readOnly ? 'readOnly' : 'readWrite' },
    requirements: { isSetSupported: (name: string, version?: string | number) => isSetSupported(name, version, level) },
  };
  library.Office = Object.create(library.Office, { context: { value: context } }) as object;
  const { Excel, Office, OfficeExtension } = library;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const workbook = new Workbook(grids);
  workbook.readOnly = readOnly;
  const excel = openIn(OfficeExtension, workbook, level);
  if (platform === 'OfficeOnline') Object.assign(excel, { requestLimit: WEB_LIMIT, responseLimit: WEB_LIMIT });
  return excel;
}

function isSetSupported(name: string, version: string | number | undefined, level: number): boolean {
  if (name === 'DelayForCellEdit') return true;
  // By this set the pinned library still asks for what was published as ExcelApi 1.17.
  if (name === 'ExcelApiOnline') return level >= 17;
  return name === 'ExcelApi' && Number(String(version ?? '1.1').split('.')[1]) <= level;
}

function loadLibrary(): LibraryWindow {
  const window = createContext(windowStub());
  for (const file of ['office.js', 'excel-win32-16.01.js']) {
    runInContext(readFileSync(join(dist, file), 'utf8'), window, { filename: file });
  }
  return window as unknown as LibraryWindow;
}

/** As much of a browser's window as the library touches while it loads. */
function windowStub(): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, getAttribute: () => '', appendChild: nothing, style: {} });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const search = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';
  const href = `https://localhost/taskpane.html${search}`;
  const window: Record<string, unknown> = {
    location: { href, search, hash: '', protocol: 'https:', host: 'localhost', origin: 'https://localhost' },
    navigator: { userAgent: 'node', language: 'zh-CN', platform: 'Win32' },
    document: {
      getElementsByTagName: () => [{ ...element(), src: 'https://localhost/office-js/office.js' }],
      getElementById: () => null,
      createElement: element,
      addEventListener: nothing,
      readyState: 'complete',
      URL: href,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    // The library waits in vain for a document to be shown in; without timers it does not try.
    setTimeout: nothing,
    clearTimeout: nothing,
    setInterval: nothing,
    clearInterval: nothing,
    console,
    history: {},
    external: { GetContext: () => ({}) },
    performance,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

function nothing(): void {
  return undefined;
}
