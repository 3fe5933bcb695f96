import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../fixtures/written');

/** A text of our own as LibreOffice wrote it from a `.docx`: `text.pdf`, `text.doc`. */
export function writtenText(name: 'text.pdf' | 'text.doc'): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}

/** Its paragraphs without blanks, before the table. */
export const writtenParagraphs: readonly string[] = [
  '一、收入支出决算总体情况',
  '本年度收入总计1234567.89元，其中财政拨款收入1000000.00元，占81.00%；事业收入200000.00元，占16.20%；其他收入34567.89元，占2.80%。收入总计比上年增加134567.89元，增长12.23%，主要原因是新增一项业务。',
  '本年度支出总计1234567.89元，其中基本支出900000.00元，项目支出334567.89元；年末结转和结余0.00元。支出总计比上年增加134567.89元，增长12.23%。一般公共服务支出（类）600000.00元，社会保障和就业支出（类）400000.00元。',
  '二、机构情况说明',
  '本单位内设办公室、财务科、业务一科、业务二科四个机构，编制三十人，年末实有在职人员二十八人，另有退休人员十二人，均按规定由社会保险基金发放养老金。',
];
