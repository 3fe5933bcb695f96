import { printed, said } from './said';

/** Texts as other places write them, in which nothing is wrong. */
const RIGHT: readonly (readonly string[])[] = [
  [
    '（一）本中心2031年度总收入80.00万元，较2030年度决算数减少20.00万元，下降20%。',
    '1.事业收入较2030年度决算数减少1万元。',
  ],
  ['某县三公经费2031年决算数12万元。', '2031年决算数与2030年决算数对比情况'],
  ['某学院2031年度采购支出总额9.00万元。', '某学院', '2032年4月1日'],
  ['公务接待费支出6.00万元，比上年累计支出8.00万元下降2.00万元，下降25%。'],
  ['公务接待费用4万元，同比去年1.5万元增加2.5万元。'],
  ['车辆运行维护费2.94万元，比去年3.01万元少0.07万元，基本持平。'],
  ['三公经费支出预算30.00万元，支出决算20.00万元，未超过预算数。'],
  ['三公经费支出5.00万元，年初预算为8.00万元，差值为3.00万元。'],
  [
    '三公经费支出80.00万元，预算执行比例为80%。',
    '三公经费预算100.00万元，其中：因公出国（境）费60.00万元，公务接待费40.00万元。',
  ],
  ['2031年度收、支总计各是420.50,431.25万元。'],
  ['三公经费预算330万元。同口径比2030年减少70万元，下降17.5%。其中：公务接待费同口径比2030年减少70万元。'],
  ['五、一般公共预算支出情况说明', '基本支出90元，项目支出10元。', '某甲支出30元，其中：基本支出25元，项目支出5元。'],
  ['三公经费支出6.00万元。其中：支出1.00万元，支出2.00万元，支出3.00万元。'],
  ['（3）公务接待费支出情况。', '接待5批20人，支出2.00万元，较上年减少0.50万元，下降20%。'],
];

test.each(RIGHT.map((lines) => [lines.join(' / '), lines] as const))('%s: nothing is wrong', (_, lines) => {
  expect(printed(said(...lines), 'error', 'suspect')).toEqual([]);
});

/** What is wrong in them, by its words. */
const WRONG: readonly (readonly [lines: readonly string[], wrong: readonly string[]])[] = [
  [['一、预算收支增减情况', '商品和服务支出较上年减0.40万元，增1.00%。'], ['1.00%']],
  [['基本支出预算较上年增2.00万元，减10%。'], ['10%']],
  [['1.基本支出预算200元，占总额的80%。其中：', '工资福利支出预算150元，占基本支出预算85%。'], ['85%']],
  [['三公经费支出60.00万元，预算执行比例为80%。', '三公经费预算100.00万元。'], ['80%']],
  [['三公经费支出6.00万元，比上年累计支出8.00万元下降2.00万元，下降33.33%。'], ['33.33%']],
];

test.each(WRONG.map(([lines, wrong]) => [lines.join(' / '), lines, wrong] as const))('%s', (_, lines, wrong) => {
  expect(printed(said(...lines), 'error', 'suspect')).toEqual(wrong);
});

test('rates that each ask for another value of one figure are wrong themselves', () => {
  const lines = ['三公经费支出决算4.00万元，比上年增加2.00万元，增长0.20%。'];
  const parts = '三公经费支出决算中，公务用车运行维护费支出3.00万元，占0.03%；公务接待费支出1.00万元，占0.95%。';
  expect(printed(said(...lines, parts), 'error')).toEqual(['0.20%', '0.03%', '0.95%']);
});

test('公车 is 公务用车, and 收入总计 the sum of what the year began with and what came in', () => {
  const vehicles =
    '三公经费支出9.00万元，其中：公车购置及运行费5.00万元（其中公车购置费2.00万元，公车运行费4.00万元），公务接待费4.00万元。';
  expect(printed(said(vehicles), 'error')).toEqual(['5.00万元']);
  const totals = '收入总计43.00万元，其中：本年收入合计41.00万元，使用非财政拨款结余0.00万元，年初结转和结余1.00万元。';
  expect(printed(said('一、收入支出决算总体情况说明', totals), 'error')).toEqual(['43.00万元']);
});
