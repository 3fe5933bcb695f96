export type {
  AmountCell,
  Count,
  Figure,
  FormColumn,
  FormLine,
  FormReading,
  Note,
  Observation,
  SkippedSheet,
  WorkbookReading,
} from './types';
export type { ReadOptions } from './readForms';
export { readForms } from './readForms';
