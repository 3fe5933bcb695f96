import { existsSync } from 'node:fs';
import path from 'node:path';

/** Browsers installed on this machine, the wished one first. */
export function installedBrowser(environment = process.env) {
  return candidates(environment).find((file) => existsSync(file));
}

function candidates({ DUIBIAO_BROWSER = '', LOCALAPPDATA = '', ProgramFiles = '', 'ProgramFiles(x86)': x86 = '' }) {
  const windows = [LOCALAPPDATA, ProgramFiles, x86]
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['Google/Chrome', 'Microsoft/Edge', 'Chromium'].map((name) => [folder, name]))
    .flatMap(([folder, name]) =>
      ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder, name, 'Application', file)),
    );
  return [
    DUIBIAO_BROWSER,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ].filter((file) => file !== '' && file !== 'npm');
}
