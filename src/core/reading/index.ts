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
