import { formatExamples } from './examples/format';
import { proves } from './proves';

proves('完整性与格式', formatExamples);
