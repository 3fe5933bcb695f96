import { escapeText } from '../../../package/xml/entities';
import type { BiffRecord } from '../records';

const SETUP = 0x00a1;
const FIT = 0x0081;
const CENTRED = 0x0083;
const HEADER = 0x0014;
const FOOTER = 0x0015;
const MARGINS: ReadonlyMap<number, 'left' | 'right' | 'top' | 'bottom'> = new Map([
  [0x0026, 'left'],
  [0x0027, 'right'],
  [0x0028, 'top'],
  [0x0029, 'bottom'],
]);
/** Excel's own where a file says nothing, in inches. */
const USUAL = { left: 0.75, right: 0.75, top: 1, bottom: 1, header: 0.5, footer: 0.5 };

interface Paper {
  readonly size: number;
  readonly landscape: boolean;
  readonly scale: number;
  readonly wide: number;
  readonly high: number;
}

/** How a sheet of an `.xls` file is printed. */
export class OldPrint {
  fitsPage = false;
  #paper: Paper | undefined;
  #centred = false;
  #margins = USUAL;
  #header = '';
  #footer = '';

  read(record: BiffRecord): void {
    const side = MARGINS.get(record.kind);
    if (side !== undefined) this.#margins = { ...this.#margins, [side]: record.float64(0) };
    else if (record.kind === FIT) this.fitsPage = (record.uint16(0) & 0x100) !== 0;
    else if (record.kind === CENTRED) this.#centred = record.uint16(0) === 1;
    else if (record.kind === HEADER) this.#header = record.text(2, record.uint16(0));
    else if (record.kind === FOOTER) this.#footer = record.text(2, record.uint16(0));
    else if (record.kind === SETUP) this.#setUp(record);
  }

  /** The elements of a sheet's part about printing. */
  xml(): string {
    const { left, right, top, bottom, header, footer } = this.#margins;
    return [
      this.#centred ? '<printOptions horizontalCentered="1"/>' : '',
      `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`,
      this.#paper === undefined ? '' : paperXml(this.#paper),
      this.#lines(),
    ].join('');
  }

  #setUp(record: BiffRecord): void {
    const flags = record.uint16(10);
    if ((flags & 4) !== 0) return;
    this.#paper = {
      size: record.uint16(0),
      landscape: (flags & 2) === 0,
      scale: record.uint16(2),
      wide: record.uint16(6),
      high: record.uint16(8),
    };
    this.#margins = { ...this.#margins, header: record.float64(16), footer: record.float64(24) };
  }

  #lines(): string {
    if (this.#header === '' && this.#footer === '') return '';
    const line = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`);
    return `<headerFooter>${line('oddHeader', this.#header)}${line('oddFooter', this.#footer)}</headerFooter>`;
  }
}

function paperXml({ size, landscape, scale, wide, high }: Paper): string {
  const scaled = scale >= 10 && scale <= 400 ? ` scale="${scale}"` : '';
  return `<pageSetup paperSize="${size}"${scaled} orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="${wide}" fitToHeight="${high}"/>`;
}
