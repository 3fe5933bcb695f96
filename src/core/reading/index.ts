export type {
  AmountCell,
  Count,
  Department,
  Figure,
  FormColumn,
  FormLine,
  FormReading,
  Gap,
  Note,
  Observation,
  SkippedSheet,
  WorkbookReading,
} from './types';
export { departmentNamed } from './departments';
export type { Sources, TypedFigure } from './sources';
export type { ReadOptions } from './readForms';
export { readForms } from './readForms';
export type { ShownDecimals } from './sheet/numberFormat';
export { shownDecimals } from './sheet/numberFormat';
export { memo } from './sheet/memo';
export { withoutBlanks } from './sheet/text';
