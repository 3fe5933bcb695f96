import { HostFault } from '../../../app/ports';
import { STORED_LIMIT, STORED_NAMESPACE, storedXml } from '../../../core/edits';
import { hostText } from '../../../core/messages';
import { readRelationships } from '../../package/relationships';
import { findStored } from '../storedPart';
import { addPart, freePath, relate, removePart, unrelate } from '../../package/patch/packageEdits';
import type { WorkbookDraft } from './workbookDraft';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Names our part among others; any fixed id does. */
const ITEM_ID = '{6B0D5F3E-52A4-4C1B-9C0E-2D75A1B7C9E4}';

/**
 * Keeps a text in our own custom XML part, or for `null` takes the part out.
 * @throws HostFault tooLarge
 */
export function store(book: WorkbookDraft, text: string | null): void {
  const { draft } = book;
  if (text !== null && new TextEncoder().encode(text).length > STORED_LIMIT) {
    throw new HostFault('tooLarge', hostText.tooLargeToKeep(STORED_LIMIT / 1024));
  }
  const known = findStored(draft, readRelationships(draft, book.path));
  if (text !== null) {
    if (known === undefined) addStored(book, text);
    else draft.put(known.path, storedXml(text));
  } else if (known !== undefined) {
    for (const { target, external } of readRelationships(draft, known.path)) if (!external) removePart(draft, target);
    removePart(draft, known.path);
    unrelate(draft, book.path, known.id);
  }
}

/** A custom XML part comes with a part of properties that names its schema. */
function addStored(book: WorkbookDraft, text: string): void {
  const { draft } = book;
  const item = freePath(draft, 'customXml/item', '.xml');
  const properties = freePath(draft, 'customXml/itemProps', '.xml');
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${STORED_NAMESPACE}"/></ds:schemaRefs>`;
  addPart(draft, item, 'application/xml', storedXml(text));
  addPart(
    draft,
    properties,
    PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`,
  );
  relate(draft, item, 'customXmlProps', properties);
  relate(draft, book.path, 'customXml', item);
}
