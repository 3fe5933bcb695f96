/** Namespaces of a document's parts. */
export const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Names of our bookmarks begin so. */
export const BOOKMARK = 'duibiao_';
