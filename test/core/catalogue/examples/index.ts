import { budgetExamples } from './budget';
import { carryForwardExamples } from './carryForward';
import { classificationExamples } from './classification';
import { codedFormExamples } from './codedForms';
import { derivedFigureExamples } from './derivedFigures';
import type { Example } from './example';
import { form01Examples } from './form01';
import { form04Examples } from './form04';
import { form09Examples } from './form09';
import { formatExamples } from './format';
import { formerEditionExamples } from './formerEditions';
import { jiangsuBudgetExamples } from './jiangsuBudget';
import { nilFormExamples } from './nilForms';
import { originalExamples } from './original';
import { printedExamples } from './printed';
import { tieExamples } from './ties';

export type { Example } from './example';
export { gridsOf, outcomesOf, verdictsOf } from './example';

/** How each rule of the catalogue passes and fails. */
export const allExamples: readonly Example[] = [
  ...form01Examples,
  ...codedFormExamples,
  ...form04Examples,
  ...form09Examples,
  ...tieExamples,
  ...budgetExamples,
  ...carryForwardExamples,
  ...derivedFigureExamples,
  ...nilFormExamples,
  ...classificationExamples,
  ...printedExamples,
  ...originalExamples,
  ...formatExamples,
  ...formerEditionExamples,
  ...jiangsuBudgetExamples,
];
