import type { DraftStyle } from '../../../core/draft';
import { NAMES } from './names';

interface Look {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Outline level from 0; absent for body text. */
  readonly outline?: number;
  readonly centred?: boolean;
  /** First line moved in by two letters. */
  readonly indented?: boolean;
  readonly line?: 'auto';
}

const LATIN = 'Times New Roman';
/** 三号 16 pt, lines 28 pt apart, as official documents are set (GB/T 9704). */
const BODY_SIZE = 32;
const LINE = 560;
/** Lines of tables are as high as their letters need. */
const TABLE_LINE = 'auto';

/** Looks of a draft's paragraphs: 小标宋 is not on every machine, so the title is a bold 宋体. */
export const looks: Readonly<Record<DraftStyle, Look>> = {
  title: { id: 'DraftTitle', name: '公开标题', font: '宋体', size: 44, bold: true, centred: true },
  part: { id: 'DraftPart', name: '公开部分', font: '黑体', size: 36, outline: 0, centred: true },
  section: { id: 'DraftSection', name: 'heading 1', font: '黑体', size: BODY_SIZE, outline: 0, indented: true },
  subsection: { id: 'DraftSubsection', name: 'heading 2', font: '楷体', size: BODY_SIZE, outline: 1, indented: true },
  body: { id: 'DraftBody', name: '公开正文', font: '仿宋', size: BODY_SIZE, indented: true },
};

/** Looks of what belongs to a form: its title, what stands above it, its cells, its notes. */
export const tableLooks = {
  title: { id: 'FormTitle', name: '公开表名', font: '黑体', size: 28, outline: 1, centred: true, line: TABLE_LINE },
  above: { id: 'FormAbove', name: '公开表表头', font: '宋体', size: 18, line: TABLE_LINE },
  cell: { id: 'FormCell', name: '公开表单元格', font: '宋体', size: 16, line: TABLE_LINE },
  contents: { id: 'DraftContents', name: 'toc 1', font: '仿宋', size: 28 },
} as const satisfies Readonly<Record<string, Look>>;

/** The styles part. */
export function stylesXml(): string {
  const all = [...Object.values(looks), ...Object.values(tableLooks)].map(styleXml);
  const fonts = `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="仿宋" w:cs="${LATIN}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${BODY_SIZE}"/><w:szCs w:val="${BODY_SIZE}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  return `<w:styles ${NAMES}>${defaults}${normal}${all.join('')}</w:styles>`;
}

function styleXml({ id, name, font, size, bold, outline, centred, indented, line }: Look): string {
  const paragraph = [
    outline === undefined ? '' : '<w:keepNext/>',
    line === 'auto'
      ? '<w:spacing w:line="240" w:lineRule="auto"/>'
      : `<w:spacing w:line="${LINE}" w:lineRule="exact"/>`,
    indented === true ? `<w:ind w:firstLineChars="200" w:firstLine="${size * 20}"/>` : '',
    centred === true ? '<w:jc w:val="center"/>' : '<w:jc w:val="both"/>',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  const run = [
    `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${font}"/>`,
    bold === true ? '<w:b/>' : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}
