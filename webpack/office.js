const path = require('node:path');

const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** Microsoft's own address; Marketplace requires it. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What Excel on Windows, Mac and the web loads, with Chinese and English: 6 MB of 87. */
const parts = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excel-winrt-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** What Office.js would load to report usage to Microsoft. On our own server these are empty: no request leaves it. */
const telemetry = ['telemetry/oteljs_agave.js', 'ariatelemetry/aria-web-telemetry.js'];

/**
 * Where the pane takes Office.js from: beside itself (`self`, for an intranet) or from Microsoft (`cdn`).
 * @returns the script's address, the origin the page must allow, and the files to copy
 */
exports.officeJs = (source) => {
  if (source === 'cdn') return { script: CDN, origin: new URL(CDN).origin, copies: [] };
  if (source !== 'self') throw new Error(`officeJs 只能是 self 或 cdn，不能是 ${source}`);
  const copies = parts.map((part) => ({
    from: path.join(folder, 'dist', part),
    to: `office-js/${part}`,
    info: { minimized: true },
  }));
  const empty = telemetry.map((part) => ({
    from: path.join(folder, 'package.json'),
    to: `office-js/${part}`,
    transform: () => '// Left empty on purpose: usage is not reported.\n',
    info: { minimized: true },
  }));
  return { script: 'office-js/office.js', origin: '', copies: [...copies, ...empty] };
};
