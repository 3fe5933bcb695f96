import type { OutlineParagraph, OutlineSection } from '../../types';
import { expense, subsection } from '../paragraphs';

const TITLE = '九、财政拨款“三公”经费支出决算情况说明';
const WHOLE = '公开09[决算数,合计] ÷ 公开09[预算数,合计]';
const ITEMS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const;

const ABROAD = '全年因公出国（境）团组{数量 因公出国（境）团组数}个，累计{数量 因公出国（境）人次数}人次。';
const BOUGHT = '公务用车购置费支出{金额 公开09[决算数,公务用车购置费]}，购置公务用车{数量 公务用车购置数}辆；';
const KEPT =
  '公务用车运行维护费支出{金额 公开09[决算数,公务用车运行维护费]}，年末公务用车保有量为{数量 公务用车保有量}辆。';
const RECEIVED = '国内公务接待{数量 国内公务接待批次}批次、{数量 国内公务接待人次}人次。';

const missing: OutlineParagraph = { when: { without: '09' }, sentences: ['{待填 “三公”经费支出情况}'] };

/** What was planned and spent in all. */
const whole: OutlineParagraph = {
  when: { has: '09' },
  sentences: [`{年}年度“三公”经费支出{完成 ${WHOLE}}。`, `{对比 ${WHOLE}}`],
};

const wholeWithChange: OutlineParagraph = {
  ...whole,
  sentences: [...whole.sentences, '“三公”经费支出决算{增减 公开09[决算数,合计]}{原因 公开09[决算数,合计]}'],
};

const details: readonly OutlineParagraph[] = [
  expense('因公出国（境）费', '1．', [ABROAD]),
  expense('公务用车购置及运行维护费', '2．', [`其中：${BOUGHT}`, KEPT]),
  expense('公务接待费', '3．', [RECEIVED]),
];

/** 九 as the national edition has it: as a whole, then item by item. */
export function officialExpenses(first: string, second: string): OutlineSection {
  return {
    title: TITLE,
    paragraphs: [subsection(first), wholeWithChange, missing, subsection(second), ...details],
  };
}

export const officialExpensesInTwo = officialExpenses(
  '（一）“三公”经费支出决算总体情况',
  '（二）“三公”经费支出决算具体情况',
);

/** With the changes in a part of their own. */
export const officialExpensesWithChanges: OutlineSection = {
  title: TITLE,
  paragraphs: [
    subsection('（一）“三公”经费支出总体情况'),
    whole,
    missing,
    subsection('（二）“三公”经费支出具体情况'),
    ...details.map(withoutChange),
    subsection('（三）“三公”经费增减变化情况'),
    {
      when: { has: '09' },
      sentences: [
        '{年}年度“三公”经费支出决算{增减 公开09[决算数,合计]}{原因 公开09[决算数,合计]}其中：',
        ...ITEMS.map((name) => `${name}支出决算{增减 公开09[决算数,${name}]}；`),
      ],
    },
  ],
};

/** With the counts in a part of their own. */
export const officialExpensesWithCounts: OutlineSection = {
  title: TITLE,
  paragraphs: [
    subsection('（一）“三公”经费支出总体情况'),
    wholeWithChange,
    missing,
    subsection('（二）“三公”经费支出具体情况'),
    expense('因公出国（境）费', '1．', []),
    expense('公务用车购置及运行维护费', '2．', [
      '其中：公务用车购置费支出{金额 公开09[决算数,公务用车购置费]}；',
      '公务用车运行维护费支出{金额 公开09[决算数,公务用车运行维护费]}。',
    ]),
    expense('公务接待费', '3．', []),
    subsection('（三）“三公”经费实物量情况'),
    {
      when: { has: '09' },
      sentences: [
        ABROAD,
        '购置公务用车{数量 公务用车购置数}辆，年末公务用车保有量为{数量 公务用车保有量}辆。',
        RECEIVED,
      ],
    },
  ],
};

/** The sentence about last year stands last but for the counts. */
function withoutChange(paragraph: OutlineParagraph): OutlineParagraph {
  const sentences = paragraph.sentences.filter((one) => typeof one !== 'string' || !one.includes('{增减'));
  return { ...paragraph, sentences };
}
