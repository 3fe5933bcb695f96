import type { WaitOptions } from '../../app/ports';
import { HostFault } from '../../app/ports';
import { STORED_LIMIT, STORED_NAMESPACE, storedText, storedXml } from '../../core/edits';
import { hostText } from '../../core/messages';
import type { Book } from './book';
import { run } from './excelRun';

/** The text kept in our custom XML part; of several (a merge of copies) the first. */
export function readStored(book: Book, options: WaitOptions): Promise<string | null> {
  return run(async (context) => {
    const parts = queueParts(context);
    await context.sync();
    book.storedParts = parts();
    const [first] = book.storedParts;
    if (first === undefined) return null;
    const xml = context.workbook.customXmlParts.getItem(first).getXml();
    await context.sync();
    return storedText(xml.value);
  }, options);
}

/** Queues the reading of the ids of our parts; to be called after the sync. */
export function queueParts(context: Excel.RequestContext): () => readonly string[] {
  const parts = context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE).load('items/id');
  return () => parts.items.map(({ id }) => id);
}

/**
 * Queues keeping a text in place of all parts of ours there are; `null` only takes them out.
 * @returns the ids of our parts then, to be called after the sync
 */
export function queueStore(
  context: Excel.RequestContext,
  text: string | null,
  ids: readonly string[],
): () => readonly string[] {
  const parts = context.workbook.customXmlParts;
  for (const id of ids) parts.getItem(id).delete();
  if (text === null) return () => [];
  const added = parts.add(storedXml(text)).load('id');
  return () => [added.id];
}

/** @throws HostFault for a text that would burden the workbook too much */
export function expectKeepable(text: string | null): void {
  if (text === null || new TextEncoder().encode(text).length <= STORED_LIMIT) return;
  throw new HostFault('tooLarge', hostText.tooLargeToKeep(STORED_LIMIT / 1024));
}
