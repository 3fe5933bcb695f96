import { printed, said } from './said';

const WRONG = '本年收入合计200.00万元，其中：财政拨款收入150.00万元，占85.00%；其他收入50.00万元，占25.00%。';

test('what goes on without a stop for thousands of characters is told once and not judged; the rest is read', () => {
  const claims = said('12.34万元，'.repeat(1000) + '等', '二、收入决算情况说明', WRONG);
  expect(claims.filter(({ paragraph }) => paragraph === 0)).toEqual([
    expect.objectContaining({ id: 'N26', verdict: 'notRun', reason: expect.stringContaining('没有句号') as string }),
  ]);
  expect(printed(claims, 'error')).toEqual(['85.00%']);
});

test('a whole text in one paragraph is read, as long as its sentences end', () => {
  const claims = said('二、收入决算情况说明', WRONG + '机关运行经费支出有明细。'.repeat(400));
  expect(printed(claims, 'error')).toEqual(['85.00%']);
});
