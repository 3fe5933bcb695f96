import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="${WPS}" xmlns:m="${M}"`;

/** A document made by hand: XML of the body and of the parts beside it, by their name. */
export interface HandMadeText {
  readonly body: string;
  /** Inside of the part `word/NAME.xml`: styles, footnotes, endnotes, comments … */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Root element of each part. */
const ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
};

/** The bytes of a hand-made document. */
export function docx({ body, parts = {} }: HandMadeText): Uint8Array {
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document ${NAMES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  if (names.length > 0)
    files['word/_rels/document.xml.rels'] = relationships(names.map((name) => [name, `${name}.xml`]));
  for (const [name, inside] of Object.entries(parts)) {
    const root = ROOTS[name] ?? name;
    files[`word/${name}.xml`] = `${HEAD}<w:${root} ${NAMES}>${inside}</w:${root}>`;
  }
  const entries = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1) });
}

/** A paragraph of one run for each text; `properties` are the inside of its `<w:pPr>`. */
export function p(texts: string | readonly string[], properties = ''): string {
  const runs = (typeof texts === 'string' ? [texts] : texts).map((text) => r(text));
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

/** A run; `properties` are the inside of its `<w:rPr>`. */
export function r(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of lines with cells between `|`; `>` widens the cell before it by a column, `^` merges with the cell above. */
export function tbl(table: string): string {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const merged = (row: number, column: number): boolean => rows[row]?.[column] === '^';
  return `<w:tbl>${rows.map((cells, row) => `<w:tr>${cells.map((_, column) => cellOf(cells, row, column, merged)).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cellOf(
  cells: readonly string[],
  row: number,
  column: number,
  merged: (row: number, column: number) => boolean,
): string {
  const text = cells[column] ?? '';
  if (text === '>') return '';
  let span = 1;
  while (cells[column + span] === '>') span += 1;
  const properties = [
    ...(span > 1 ? [`<w:gridSpan w:val="${span}"/>`] : []),
    ...(text === '^' ? ['<w:vMerge/>'] : merged(row + 1, column) ? ['<w:vMerge w:val="restart"/>'] : []),
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${p(text === '^' ? '' : text)}</w:tc>`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const inside = list.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const override = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const inside = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('document', 'document.main'),
    ...names.map((name) => override(name, name)),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${inside.join('')}</Types>`;
}
