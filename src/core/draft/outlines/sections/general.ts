import type { OutlineParagraph, OutlineSection } from '../../types';
import { body, EXPENDITURE, subsection } from '../paragraphs';

const TOTAL = '公开05[合计,小计]';
const ITEM = '公开05[项,小计] ÷ 预算!预算5[项,合计]';

/** Headings of the three parts of 五. */
export type GeneralHeadings = readonly [whole: string, structure: string, items: string];

export const generalHeadings: GeneralHeadings = [
  '（一）一般公共预算财政拨款支出决算总体情况',
  '（二）一般公共预算财政拨款支出决算结构情况',
  '（三）一般公共预算财政拨款支出决算具体情况',
];

/** A paragraph for each 项: what was planned and spent, and a gap for the reason. */
export const itemInSentences: OutlineParagraph = {
  each: { form: '05', level: '项' },
  sentences: ['{类名}（类）{款名}（款）{名称}（项）。', `{完成 ${ITEM} ÷ 年初}。`, `{对比 ${ITEM}}`],
};

/** The same in one sentence, as some places write it. */
export const itemInOneSentence: OutlineParagraph = {
  each: { form: '05', level: '项' },
  sentences: ['{类名}（类）{款名}（款）{名称}（项）', `{完成 ${ITEM} ÷ 年初}。`, `{对比 ${ITEM}}`],
};

/** 五, 一般公共预算财政拨款支出. */
export function general(
  [whole, structure, items]: GeneralHeadings = generalHeadings,
  item: OutlineParagraph = itemInSentences,
): OutlineSection {
  return {
    title: '五、一般公共预算财政拨款支出决算情况说明',
    paragraphs: [
      subsection(whole),
      body(
        `{年}年度一般公共预算财政拨款支出{金额 ${TOTAL}}，{占比 ${TOTAL} ÷ ${EXPENDITURE} ÷ 本年支出合计}。`,
        `一般公共预算财政拨款支出{增减 ${TOTAL}}{原因 ${TOTAL}}`,
      ),
      subsection(structure),
      {
        when: { nonZero: TOTAL },
        sentences: [`{年}年度一般公共预算财政拨款支出{金额 ${TOTAL}}，主要用于以下方面：`],
        items: {
          form: '05',
          level: '类',
          sentence: `{名称}（类）支出{金额 公开05[类,小计]}，{占比 公开05[类,小计] ÷ ${TOTAL}}；`,
        },
      },
      subsection(items),
      body(`{年}年度一般公共预算财政拨款支出，{完成 ${TOTAL} ÷ 预算!预算5[合计,合计] ÷ 年初}。其中：`),
      item,
    ],
  };
}

/** 六, 基本支出. */
export const basic: OutlineSection = {
  title: '六、一般公共预算财政拨款基本支出决算情况说明',
  paragraphs: [
    body('{年}年度一般公共预算财政拨款基本支出{金额 公开05[合计,基本支出]}，其中：'),
    body('人员经费{金额 公开06[人员经费合计]}，主要包括：{明细 人员}。'),
    body('公用经费{金额 公开06[公用经费合计]}，主要包括：{明细 公用}。'),
  ],
};
