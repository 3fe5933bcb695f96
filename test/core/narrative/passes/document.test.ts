import { checkNarrative } from '../../../../src/core/narrative';
import type { NarrativeClaim } from '../../../../src/core/narrative';
import { readForms } from '../../../../src/core/reading';
import { sheet } from '../../../support/textTable';

/** Pass 9: the text as a whole. Each rule with a text that it finds fault with and one that it passes. */
interface Proof {
  readonly rule: string;
  readonly wrong: readonly string[];
  readonly verdict: NarrativeClaim['verdict'];
  readonly printed: string;
  readonly right: readonly string[];
}

const SANGONG = '七、“三公”经费支出决算情况说明';
const BUYING = '八、政府采购支出情况说明';
const PARTS = [
  '第一部分 部门概况',
  '一、部门职责',
  '二、机构设置',
  '一、收入支出决算总体情况说明',
  '2023年度收入总计9.00万元，支出总计9.00万元。',
  '三、支出决算情况说明',
  '本年支出合计9.00万元。',
  SANGONG,
  '本年度没有“三公”经费支出。',
  '八、机关运行经费支出情况说明',
  BUYING,
  '九、国有资产占用情况说明',
  '十、预算绩效情况说明',
  '第四部分 名词解释',
];
const CONTENTS = [
  '目 录',
  '一、部门职责…………1',
  '二、收入决算情况说明…………2',
  '三、支出决算情况说明…………3',
  '四、名词解释…………4',
];
const BODY = ['一、部门职责', '二、2023年度收入决算情况说明', '三、2023年度支出决算情况说明', '四、名词解释'];

const PROOFS: readonly Proof[] = [
  {
    rule: 'N13',
    wrong: [BUYING, '政府采购支出总额9.00万元。授予中小企业合同金额6.00万元，其中：授予小微企业合同金额7.00万元。'],
    verdict: 'error',
    printed: '7.00万元',
    right: [BUYING, '政府采购支出总额9.00万元。授予中小企业合同金额6.00万元，其中：授予小微企业合同金额5.00万元。'],
  },
  {
    rule: 'N10',
    wrong: [SANGONG, '公务接待费3.00万元，其中：外宾接待费1.00万元，国内接待费1.00万元。'],
    verdict: 'error',
    printed: '3.00万元',
    right: [SANGONG, '公务接待费3.00万元，其中：外宾接待费1.00万元，国内接待费2.00万元。'],
  },
  {
    rule: 'N1',
    wrong: ['一、收入支出决算总体情况说明', '2023年度收入总计9.00万元，支出总计9.90万元。'],
    verdict: 'suspect',
    printed: '9.90万元',
    right: ['一、收入支出决算总体情况说明', '2023年度收入总计9.00万元，支出总计9.00万元。'],
  },
  {
    rule: 'N22',
    wrong: [SANGONG, '公务接待费3.00万元。', '本部门没有发生“三公”经费支出。'],
    verdict: 'suspect',
    printed: '本部门没有发生“三公”经费支出',
    right: [SANGONG, '公务接待费0万元。', '本部门没有发生“三公”经费支出。'],
  },
  {
    rule: 'N24',
    wrong: ['十、预算绩效情况说明', '对5个项目开展绩效自评，4个项目自评结果为优，2个项目自评结果为良。'],
    verdict: 'suspect',
    printed: '4个',
    right: ['十、预算绩效情况说明', '对5个项目开展绩效自评，4个项目自评结果为优，1个项目自评结果为良。'],
  },
  {
    rule: 'N28',
    wrong: [
      '三、支出决算情况说明',
      '本年支出合计9.00万元，基本支出6.00万元，项目支出3.00万元，上缴上级支出0.50万元，经营支出0.12元。',
    ],
    verdict: 'suspect',
    printed: '0.12元',
    right: [
      '三、支出决算情况说明',
      '本年支出合计9.00万元，基本支出6.00万元，项目支出3.00万元，上缴上级支出0.50万元，人均68.50元。',
    ],
  },
  {
    rule: 'N29',
    wrong: [SANGONG, '公务接待费3.00万元，主要用于接待。'],
    verdict: 'hint',
    printed: '3.00万元',
    right: [SANGONG, '公务接待费3.00万元，国内公务接待12批次98人次。'],
  },
  {
    rule: 'N30',
    wrong: PARTS.filter((line) => !line.includes('机关运行')),
    verdict: 'suspect',
    printed: '第一部分 部门概况',
    right: PARTS,
  },
  {
    rule: 'N31',
    wrong: [...CONTENTS, ...BODY.filter((line) => !line.includes('收入'))],
    verdict: 'suspect',
    printed: '二、收入决算情况说明…………2',
    right: [...CONTENTS, ...BODY],
  },
  {
    rule: 'N32',
    wrong: ['某某市水务居2023年度部门决算说明'],
    verdict: 'suspect',
    printed: '某某市水务居',
    right: ['某某市水务局2023年度部门决算说明'],
  },
];

/** Only the name of the department is read of these. */
const named = readForms([
  sheet(
    '05',
    `一般公共预算财政拨款支出决算表
     部门：某某市水务局||||单位：万元
     科目编码|科目名称|小计|基本支出|项目支出
     合计||9.00|6.00|3.00`,
  ),
]);

const claims = (rule: string, lines: readonly string[]): NarrativeClaim[] =>
  checkNarrative(
    { name: '', paragraphs: lines.map((text) => ({ text })) },
    rule === 'N32' ? { current: named } : {},
  ).filter(({ id }) => id === rule);

test.each(PROOFS)('$rule 查得出：$printed', ({ rule, wrong, verdict, printed }) => {
  expect(claims(rule, wrong).filter((claim) => claim.verdict === verdict)).toContainEqual(
    expect.objectContaining({ printed }),
  );
});

test.each(PROOFS)('$rule 写得对的通过', ({ rule, right }) => {
  const grave = claims(rule, right).filter(({ verdict }) => verdict !== 'passed' && verdict !== 'notRun');
  expect(grave).toEqual([]);
});

test('a text that is only a part is not asked for the other parts', () => {
  expect(claims('N30', PARTS.slice(3, 8))).toEqual([]);
});
