import { builtinFormats } from './builtinFormats';
import type { XmlElement } from '../package/xml/tree';
import { attribute, child, childrenOf } from '../package/xml/tree';

export const GENERAL = 'General';

/** Number format code of every cell style (`cellXfs`), by index. */
export function readFormats(root: XmlElement): string[] {
  const own = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((one) => [
      Number(attribute(one, 'numFmtId')),
      attribute(one, 'formatCode') ?? GENERAL,
    ]),
  );
  return childrenOf(child(root, 'cellXfs'), 'xf').map((one) => {
    const id = Number(attribute(one, 'numFmtId') ?? 0);
    return own.get(id) ?? builtinFormats.get(id) ?? GENERAL;
  });
}
