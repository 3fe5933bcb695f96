import { escapeAttribute } from '../../package/xml/entities';

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cell formats by their number in the styles part. */
export const STYLES = { body: 1, number: 2, head: 3, link: 4 } as const;

export interface Relationship {
  readonly type: string;
  readonly target: string;
  /** The target is no part of the package. */
  readonly external?: boolean;
}

/** A part of relationships `rId1`, `rId2` … */
export function relationshipsXml(list: readonly Relationship[]): string {
  const inside = list.map(({ type, target, external = false }, index) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${escapeAttribute(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside.join('')}</Relationships>`;
}

export function contentTypesXml(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet'] as const);
  const overrides = [['workbook', 'sheet.main'] as const, ['styles', 'styles'] as const, ...parts].map(
    ([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${SHEET_ML}.${kind}+xml"/>`,
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}

/** Ruled cells, a bold shaded head, blue links. */
export function stylesXml(): string {
  const fonts = [font(''), font('<b/>'), font('<u/>', '<color rgb="FF0B57A4"/>')].join('');
  const fills = ['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', HEAD_FILL];
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(0, 0, 'wrapText="1"'),
    format(0, 0, 'horizontal="right"'),
    format(1, 2, 'horizontal="center" wrapText="1"'),
    format(2, 0, 'wrapText="1"'),
  ];
  return [
    `<styleSheet xmlns="${MAIN}"><fonts count="3">${fonts}</fonts>`,
    `<fills count="3">${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

const HEAD_FILL = '<patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/></patternFill>';
const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');

function font(before: string, colour = ''): string {
  return `<font>${before}<sz val="10"/>${colour}<name val="宋体"/></font>`;
}

function format(fontId: number, fillId: number, alignment: string): string {
  return `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${alignment}/></xf>`;
}
