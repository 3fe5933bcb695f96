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
}

const LATIN = 'Times New Roman';
/** 三号 16 pt, lines 28 pt apart, as official documents are set (GB/T 9704). */
const BODY_SIZE = 32;
const LINE = 560;

/** Looks of a draft's paragraphs: 小标宋 is not on every machine, so the title is a bold 宋体. */
export const looks: Readonly<Record<DraftStyle, Look>> = {
  title: { id: 'DraftTitle', name: '公开标题', font: '宋体', size: 44, bold: true, centred: true },
  section: { id: 'DraftSection', name: 'heading 1', font: '黑体', size: BODY_SIZE, outline: 0, indented: true },
  subsection: { id: 'DraftSubsection', name: 'heading 2', font: '楷体', size: BODY_SIZE, outline: 1, indented: true },
  body: { id: 'DraftBody', name: '公开正文', font: '仿宋', size: BODY_SIZE, indented: true },
};

/** The styles part. */
export function stylesXml(): string {
  const all = Object.values(looks).map(styleXml);
  const fonts = `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="仿宋" w:cs="${LATIN}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${BODY_SIZE}"/><w:szCs w:val="${BODY_SIZE}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  return `<w:styles ${NAMES}>${defaults}${normal}${all.join('')}</w:styles>`;
}

function styleXml({ id, name, font, size, bold, outline, centred, indented }: Look): string {
  const paragraph = [
    outline === undefined ? '' : '<w:keepNext/>',
    `<w:spacing w:line="${LINE}" w:lineRule="exact"/>`,
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
