import type { FormDefinition } from '../types';
import { form04 } from './appropriation';
import { form06, form10 } from './economic';
import { form02, form03, form05, form07, form08 } from './functional';
import { form01 } from './incomeAndExpenditure';
import { form09 } from './officialExpenses';
import { form11 } from './procurement';

/** 部门决算公开表 公开01–11, in canonical order. */
export const finalAccountsForms: readonly FormDefinition[] = [
  form01,
  form02,
  form03,
  form04,
  form05,
  form06,
  form07,
  form08,
  form09,
  form10,
  form11,
];
