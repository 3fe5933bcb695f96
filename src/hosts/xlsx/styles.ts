import { builtinFormats } from './builtinFormats';
import type { XmlElement } from '../package/xml/tree';
import { attribute, child, childrenOf } from '../package/xml/tree';

/** Where a styles part has its number formats. */
export const FORMAT_LISTS: ReadonlySet<string> = new Set(['numFmts', 'cellXfs']);

export const GENERAL = 'General';
/** Excel takes no longer number formats; what is longer is no program's work. */
const LONGEST_FORMAT = 255;

/** A number format code as a workbook may have it. */
export function formatCode(code: string | undefined): string {
  return code === undefined || code.length > LONGEST_FORMAT ? GENERAL : code;
}

/** Number format code of every cell style (`cellXfs`), by index. */
export function readFormats(root: XmlElement): string[] {
  const own = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((one) => [
      Number(attribute(one, 'numFmtId')),
      formatCode(attribute(one, 'formatCode')),
    ]),
  );
  return childrenOf(child(root, 'cellXfs'), 'xf').map((one) => {
    const id = Number(attribute(one, 'numFmtId') ?? 0);
    return own.get(id) ?? builtinFormats.get(id) ?? GENERAL;
  });
}
