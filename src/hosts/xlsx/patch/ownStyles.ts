import type { SheetCell, SheetCellStyle } from '../../../core/edits';
import { markLooks } from '../../../core/edits';
import { escapeAttribute } from '../../package/xml/entities';
import { argb, fillXml } from './markLook';
import { attributeValues } from './dropStyles';
import type { StyleTable } from './styleTable';

const TITLE_SIZE = 16;
const HEADING_FILL = '#DDEBF7';
const NOTE_COLOR = '#595959';
const LINK_COLOR = '#0563C1';

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly wrap?: boolean;
}

/** Looks of a sheet of ours, the same as in Excel; the fonts are the workbook's own. */
export class OwnStyles {
  private readonly indices = new Map<string, number>();
  private readonly added = new Map<string, number>();

  /** @param before cell styles of the sheet that is written anew: entries of ours to be used again */
  constructor(
    private readonly styles: StyleTable,
    private readonly before: ReadonlySet<number> = new Set(),
  ) {}

  /** Index of a cell style for a cell of ours, 0 for a plain one. */
  indexOf({ style, link, numberFormat }: SheetCell): number {
    const key = `${style ?? ''}|${String(link !== undefined)}|${numberFormat ?? ''}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const look = { ...lookOf(style), ...(link === undefined ? {} : { color: LINK_COLOR, underline: true }) };
    const index = this.find(look, numberFormat);
    this.indices.set(key, index);
    return index;
  }

  private find(look: Look, numberFormat: string | undefined): number {
    if (Object.keys(look).length === 0 && numberFormat === undefined) return 0;
    const font = this.add('fonts', this.fontXml(look));
    const fill = look.fill === undefined ? 0 : this.add('fills', fillXml(look.fill, 'fgColor'));
    const format = numberFormat === undefined ? 0 : this.styles.numberFormat(numberFormat);
    const applied = ` applyNumberFormat="${format === 0 ? 0 : 1}" applyFont="1" applyFill="1" applyAlignment="1"`;
    const alignment = `<alignment vertical="top"${look.wrap === true ? ' wrapText="1"' : ''}/>`;
    return this.add(
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}>${alignment}</xf>`,
    );
  }

  /** An entry of our own, never one of the user's that is like it: ours goes again with our sheet, the user's stays. */
  private add(list: 'fonts' | 'fills' | 'cellXfs', xml: string): number {
    const key = `${list} ${xml}`;
    const index = this.added.get(key) ?? this.ofBefore(list, xml) ?? this.styles.add(list, xml);
    this.added.set(key, index);
    return index;
  }

  private ofBefore(list: 'fonts' | 'fills' | 'cellXfs', xml: string): number | undefined {
    const texts = this.styles.texts(list);
    const wanted = this.styles.prefixed(xml);
    const own = list === 'cellXfs' ? [...this.before] : this.partsOfBefore(list === 'fonts' ? 'fontId' : 'fillId');
    return own.find((index) => texts[index] === wanted);
  }

  private partsOfBefore(name: 'fontId' | 'fillId'): readonly number[] {
    const cellStyles = this.styles.texts('cellXfs');
    return [...this.before].flatMap((index) => attributeValues(cellStyles[index] ?? '', name));
  }

  private fontXml({ bold, size, color, underline }: Look): string {
    const base = this.styles.defaultFont();
    return [
      '<font>',
      bold === true ? '<b/>' : '',
      underline === true ? '<u/>' : '',
      `<sz val="${size ?? base.size}"/>`,
      color === undefined ? '' : `<color rgb="${argb(color)}"/>`,
      `<name val="${escapeAttribute(base.name)}"/>`,
      '</font>',
    ].join('');
  }
}

function lookOf(style: SheetCellStyle | undefined): Look {
  switch (style) {
    case undefined:
      return {};
    case 'title':
      return { bold: true, size: TITLE_SIZE };
    case 'heading':
      return { bold: true, fill: HEADING_FILL };
    case 'note':
      return { color: NOTE_COLOR };
    case 'body':
      return { wrap: true };
    default:
      return { fill: markLooks[style].fill, color: markLooks[style].border };
  }
}
