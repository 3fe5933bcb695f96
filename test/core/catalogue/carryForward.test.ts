import { carryForwardExamples } from './examples/carryForward';
import { proves } from './proves';

proves('this year against last year', carryForwardExamples);
