import { classificationExamples } from './examples/classification';
import { proves } from './proves';

proves('科目编码与名称', classificationExamples);
