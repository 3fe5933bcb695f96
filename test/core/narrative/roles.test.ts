import { amountRole, percentRole } from '../../../src/core/narrative/statements/roles';

const accounts = { year: 2023, ofBudget: false };
const budget = { year: 2024, ofBudget: true };

test.each([
  ['支出决算为', 'actual'],
  ['三公经费支出预算为', 'budget'],
  ['年初预算数', 'budget'],
  ['比上年收入、支出总计各增加', 'change'],
  ['较2022年的', 'prior'],
  ['上年决算数为', 'prior'],
  ['决算数大于预算数', 'excess'],
  ['由上年增加到', 'actual'],
  ['一般公共预算', 'actual'],
  ['涉及一般公共预算支出', 'actual'],
  ['减少-', 'change'],
  ['增减额为-', 'change'],
  ['增减额为', 'other'],
])('the amount after %s is %s', (lead, role) => {
  expect(amountRole(lead, accounts).role).toBe(role);
});

test('in a budget 预算数 is the amount itself, and last year’s execution is a base', () => {
  expect(amountRole('2024年预算数为', budget).role).toBe('actual');
  expect(amountRole('2023年当年预算执行数为', budget)).toMatchObject({
    role: 'prior',
    base: { year: 2023, basis: '执行' },
  });
});

test.each([
  ['占本年支出合计的', { role: 'share', whole: '本年支出合计' }],
  ['占', { role: 'share', whole: '' }],
  ['占支出合计的比重为', { role: 'share', whole: '支出合计' }],
  ['增长', { role: 'growth', sign: 1 }],
  ['降幅为', { role: 'growth', sign: -1 }],
  ['增长-', { role: 'growth', sign: -1 }],
  ['增减率为-', { role: 'growth', sign: -1 }],
  ['增减率为', { role: 'other' }],
  ['完成年初预算的', { role: 'completion', budget: '年初' }],
  ['预算执行率为', { role: 'completion', budget: '' }],
  ['群众满意度达', { role: 'other' }],
])('the percentage after %s', (lead, role) => {
  expect(percentRole(lead, accounts, undefined)).toMatchObject(role);
});

test('完成预算84.82万元的73.2% carries its own budget', () => {
  expect(percentRole('的', accounts, '年初')).toEqual({ role: 'completion', budget: '年初' });
});
