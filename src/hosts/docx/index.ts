export type { OpenedDocument } from './openDocument';
export { openDocument } from './openDocument';
