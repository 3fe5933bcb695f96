import { budgetExamples } from './examples/budget';
import { proves } from './proves';

proves('部门预算公开表', budgetExamples);
