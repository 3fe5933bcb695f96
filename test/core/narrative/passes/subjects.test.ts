import { nameIn } from '../../../../src/core/narrative/statements/naming';
import type { SectionKind } from '../../../../src/core/narrative/sections/sections';
import { readForms } from '../../../../src/core/reading';
import { sheet } from '../../../support/textTable';

/** Pass 5: whom the words before a figure are about, in the dictionary of their section. */
const reading = readForms([
  sheet(
    '05',
    `一般公共预算财政拨款支出决算表
     公开05表||||单位：万元
     科目编码|科目名称|小计|基本支出|项目支出
     合计||10.00|6.00|4.00
     201|一般公共服务支出|6.00|6.00|
     20103|政府办公厅（室）及相关机构事务|6.00|6.00|
     2010301|行政运行|6.00|6.00|
     204|公共安全支出|4.00||4.00
     20406|司法|4.00||4.00
     2040601|行政运行|4.00||4.00`,
  ),
]);

function named(lead: string, kind: SectionKind): string {
  const context = { year: 2023, ofBudget: false, entities: ['某某局'], reading };
  const naming = nameIn(lead, { kind, title: '' }, context, undefined);
  if (naming.kind !== 'subject') return naming.kind;
  return `${naming.subject.id}${naming.subject.weak === true ? ' 只印证' : ''}`;
}

test.each<[lead: string, section: SectionKind, subject: string]>([
  ['某某局2023年度收入、支出总计', 'total', 'total.both'],
  ['其中：财政拨款收入', 'revenue', 'revenue.财政拨款收入'],
  ['其中：财政拨款收入', 'total', 'revenue.财政拨款收入'],
  ['收入决算总计', 'total', 'total.revenue'],
  ['此外，使用非财政拨款结余', 'revenue', 'total.used'],
  // The same words are another amount in another section.
  ['基本支出', 'expenditure', 'expenditure.基本支出'],
  ['基本支出', 'general', 'general.basic'],
  // Words before a name that are not understood make it another thing.
  ['下属幼儿园基本支出', 'expenditure', 'expenditure.基本支出? 只印证'],
  ['财政拨款基本支出', 'expenditure', 'expenditure.基本支出? 只印证'],
  // 三公经费 mean one thing wherever they stand, nothing else does in a section that is not known.
  ['“三公”经费支出'.replace(/[“”]/g, ''), 'unknown', 'officialExpenses.total'],
  ['基本支出', 'unknown', 'unknown'],
  // 项 of the same name are told apart by their 类 and 款.
  ['公共安全支出（类）司法（款）行政运行（项）', 'general', '05:2040601'],
  ['一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）', 'general', '05:2010301'],
  ['行政运行（项）', 'general', 'unknown'],
  ['公共安全支出（204类）司法（06款）行政运行（01项）', 'general', '05:2040601'],
  ['201一般公共服务支出', 'general', '05:201'],
  ['公务车运行维护费', 'officialExpenses', 'officialExpenses.running'],
  ['外宾接待支出', 'officialExpenses', 'officialExpenses.foreign'],
  ['工资福利支出', 'expenditure', 'economic:301'],
  ['上年结转', 'total', 'total.opening 只印证'],
  ['比上年', 'expenditure', 'none'],
  ['食堂结余', 'expenditure', 'unknown'],
])('%s in %s is %s', (lead, section, subject) => {
  expect(named(lead, section)).toBe(subject);
});
