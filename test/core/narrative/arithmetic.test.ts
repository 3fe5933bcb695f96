import { printed, said } from './said';

/** A sentence that is wrong, the words that are wrong in it, and what should stand there. */
const WRONG: readonly (readonly [sentence: string, wrong: string, right: string])[] = [
  ['本年收入合计200.00万元，其中：财政拨款收入150.00万元，占85.00%；其他收入50.00万元，占25.00%。', '85.00%', '75.00%'],
  ['三公经费支出年初预算为10.00万元，支出决算为8.00万元，完成年初预算的88.00%。', '88.00%', '80.00%'],
  ['机关运行经费支出90.00万元，比上年减少10.00万元，下降9.00%。', '9.00%', '10.00%'],
  ['机关运行经费支出90.00万元，比上年减少10.00万元，增长10.00%。', '10.00%', ''],
  ['三公经费支出预算为10.00万元，支出决算为8.00万元，决算数大于预算数。', '决算数大于预算数', ''],
  ['项目一年初预算为0万元，支出决算为62.25万元，完成年初预算的0%。', '0%', ''],
];

test.each(WRONG)('%s → %s', (sentence, wrong, right) => {
  const claims = said('二、收入决算情况说明', sentence);
  expect(printed(claims, 'error')).toEqual([wrong]);
  expect(claims.find(({ verdict }) => verdict === 'error')?.expected).toBe(right);
});

const RIGHT: readonly string[] = [
  '本年收入合计200.00万元，其中：财政拨款收入150.00万元，占75.00%；其他收入50.00万元，占25%。',
  '三公经费支出预算为10.00万元，支出决算为8.00万元，完成预算的80%，决算数小于预算数的主要原因是少支出2.00万元，增长5%。',
  '机关运行经费支出90.00万元，比上年减少10.00万元，下降10.00%，主要原因是会议费减少30.00万元，下降80.00%。',
  '公务接待费支出7.94万元，较2022年的8.40万元减少0.46万元，下降5.48%。',
  '支出决算为62.25万元，完成预算84.82万元的73.39%。',
];

test.each(RIGHT)('%s: nothing is wrong', (sentence) => {
  expect(printed(said('二、收入决算情况说明', sentence), 'error', 'suspect')).toEqual([]);
});
