export type {
  Addend,
  ColumnSelector,
  Constant,
  Expression,
  Formula,
  FormulaFault,
  LineSelector,
  Operator,
  ParseResult,
  Reference,
  RelationFormula,
  RollupFormula,
  SourceName,
  Span,
  Variable,
} from './ast';
export type { Place } from './place';
export { lastYear, notationOf, ONLY_COLUMN, readPlace } from './place';
export { parseFormula } from './parse';
export { bindsColumn, boundLine, referencesOf } from './variables';
