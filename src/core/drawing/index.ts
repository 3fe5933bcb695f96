export type { DrawnCell, DrawnRow, DrawnSheet } from './tableLayout';
export { layOut } from './tableLayout';
export { shownText } from './shown';
