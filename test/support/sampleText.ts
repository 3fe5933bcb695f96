import { docx, p } from './docx';

/** A text on the sample workbook (`assets/示例.xlsx`): 项目支出 and its share are wrong, last year is not at hand, one subject is unknown. */
export const sampleText: readonly string[] = [
  '第三部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收入总计1989513.08元，支出总计1989513.08元。与2022年度相比，收、支总计各增加100000.00元，增长5.29%。',
  '二、收入决算情况说明',
  '2023年度本年收入合计1989513.08元，其中：财政拨款收入1989513.08元，占100.00%。',
  '三、支出决算情况说明',
  '2023年度本年支出合计1989513.08元，其中：基本支出1539193.24元，占77.37%；项目支出450391.84元，占26.63%。',
  '四、其他说明',
  '食堂结余专户1200.00元。',
];

/** The same as a Word document. */
export const sampleDocument = (): Uint8Array => docx({ body: sampleText.map((text) => p(text)).join('') });
