import { printedExamples } from './examples/printed';
import { proves } from './proves';

proves('数字的印法', printedExamples);
