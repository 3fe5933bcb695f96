import { html } from './markup';
import { script, scriptHash } from './script';
import { style, styleHash } from './style';

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** The beginning of a self-contained page. @param title also its heading */
export function openPage(title: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    html`<title>${title}</title>`.text,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `${html`<h1>${title}</h1>`.text}\n`,
  ].join('\n');
}

export function closePage(): string {
  return `</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}
