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
  forms,
  isBudgetForm,
  lineDefinition,
} from './registry';
export type { FunctionalClass } from './functionalClasses';
export { functionalClasses, functionalClassName } from './functionalClasses';
export { headlines, sizeTies } from './sizes';
export { economicCodes, economicName } from './economicCodes';
