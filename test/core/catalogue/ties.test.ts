import { tieExamples } from './examples/ties';
import { proves } from './proves';

proves('决算表间关系', tieExamples);
