import { nilFormExamples } from './examples/nilForms';
import { proves } from './proves';

proves('空表与金额', nilFormExamples);
