export type { RemarkOptions } from './patch/applyRemarks';
export { applyRemarks } from './patch/applyRemarks';
export type { Refresh } from './patch/bookmarks';
export { clearBookmarks, figureKeys, refreshFigures } from './patch/bookmarks';
export { clearRemarks } from './patch/clearRemarks';
export type { OpenedDocument } from './openDocument';
export { openDocument } from './openDocument';
export { writeDraft } from './write/writeDraft';
export { writeOpinion } from './write/writeOpinion';
