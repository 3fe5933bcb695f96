export type {
  ColumnDefinition,
  CountDefinition,
  FormDefinition,
  FormId,
  FormPlace,
  LineDefinition,
  RowKind,
  Side,
} from './types';
export {
  allForms,
  columnDefinition,
  formDefinition,
  formIdOf,
  formName,
  isBudgetForm,
  lineDefinition,
} from './registry';
export type { FunctionalClass } from './functionalClasses';
export { functionalClasses, functionalClassName, hadName } from './functionalClasses';
export { headlines, sizeTies } from './sizes';
export { ECONOMIC_CODES_SINCE, economicCodes, economicName, isEconomicClass } from './economicCodes';
