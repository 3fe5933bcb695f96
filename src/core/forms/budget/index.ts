import type { FormDefinition } from '../types';
import { budget4 } from './appropriation';
import { budget5, budget6, budget8, budget9 } from './byCode';
import { budget1 } from './incomeAndExpenditure';
import { budget2, budget3 } from './incomeAndExpenditureByItem';
import { budget7 } from './officialExpenses';

/** 部门预算公开表 1–9 in the Qinghai order. */
export const budgetForms: readonly FormDefinition[] = [
  budget1,
  budget2,
  budget3,
  budget4,
  budget5,
  budget6,
  budget7,
  budget8,
  budget9,
];
