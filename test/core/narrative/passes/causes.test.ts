import { checkNarrative } from '../../../../src/core/narrative';
import { readForms } from '../../../../src/core/reading';
import { sheet } from '../../../support/textTable';

/** Pass 10: the form is right until it has a finding of its own. */
const current = readForms([
  sheet(
    '05',
    `一般公共预算财政拨款支出决算表
     公开05表||||单位：万元
     科目编码|科目名称|小计|基本支出|项目支出
     合计||9.00|6.00|3.00`,
  ),
]);
const paragraphs = ['五、一般公共预算财政拨款支出决算情况说明', '一般公共预算财政拨款支出8.00万元。'].map((text) => ({
  text,
}));

test.each([
  ['a cell without a finding: the text is wrong', [], 'error', '8.00万元，公开05[合计,小计]是9.00万元'],
  ['a cell with a finding: the text is in doubt, and says where to look first', ['05!C4'], 'suspect', '先查表'],
  ['a finding of another cell changes nothing', ['05!D4'], 'error', '9.00万元'],
])('%s', (_name, doubtful, verdict, reason) => {
  const claims = checkNarrative({ name: '', paragraphs }, { current }, new Set(doubtful));
  expect(claims).toMatchObject([{ kind: 'equals', verdict, reason: expect.stringContaining(reason) as string }]);
});
