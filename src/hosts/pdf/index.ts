export { openPdf } from './openPdf';
