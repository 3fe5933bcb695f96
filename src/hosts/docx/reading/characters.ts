import type { XmlScanner } from '../../package/xml/scanner';

/** Characters of private fonts have no meaning outside them. */
const FIRST_PRIVATE = 0xf000;

/** The character that the element just opened stands for, as a person reads it; empty for most elements. */
export function characterOf(scanner: XmlScanner): string {
  switch (scanner.local) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(scanner);
    default:
      return '';
  }
}

function symbol(scanner: XmlScanner): string {
  const code = parseInt(scanner.attribute(`${scanner.prefix}char`) ?? '', 16);
  return code > 0 && code < FIRST_PRIVATE ? String.fromCharCode(code) : '□';
}

/** Fields of a text, which reach over runs and paragraphs: their codes are not read, their results are. */
export class Fields {
  /** Open fields: whether their result has begun. */
  private readonly open: boolean[] = [];

  /** Standing on `<w:fldChar>`. */
  mark(scanner: XmlScanner): void {
    const type = scanner.attribute(`${scanner.prefix}fldCharType`);
    if (type === 'begin') this.open.push(false);
    else if (type === 'separate' && this.open.length > 0) this.open[this.open.length - 1] = true;
    else if (type === 'end') this.open.pop();
  }

  isCode(): boolean {
    return this.open.includes(false);
  }
}
