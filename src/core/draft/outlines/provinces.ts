import type { Outline, OutlineSection } from '../types';
import { governmentFunds, stateCapital, TITLE } from './national';
import { body, fund, subsection } from './paragraphs';
import { basic, general, itemInOneSentence } from './sections/general';
import { officialExpenses, officialExpensesWithChanges, officialExpensesWithCounts } from './sections/officialExpenses';
import { assets, evaluation, operating, procurement, remaining } from './sections/others';
import { totals } from './sections/totals';

/** What all have in common: 一 to 四 and 六 are the national edition's. */
function finalAccounts(
  id: string,
  name: string,
  items: OutlineSection,
  funds: readonly OutlineSection[],
  rest: readonly OutlineSection[],
): Outline {
  return { id, name, title: TITLE, sections: [...totals, items, basic, ...funds, ...rest] };
}

const funds = [governmentFunds, stateCapital];

/** 三公 in three parts, 国有资产 last under 其他重要事项. */
const qinghai = finalAccounts('qh2023', '青海2023', general(), funds, [
  officialExpensesWithChanges,
  { title: '十、机关运行经费支出情况说明', paragraphs: operating },
  { title: '十一、政府采购支出情况说明', paragraphs: procurement('medium') },
  { title: '十二、预算绩效情况说明', paragraphs: evaluation },
  { title: '十三、其他重要事项的情况说明', paragraphs: [subsection('（一）国有资产占用情况'), assets] },
]);

/** Short headings, an item in one sentence, 财政重点评价 as a part of its own. */
const henan = finalAccounts(
  'hen2023',
  '河南2023',
  general(['（一）总体情况', '（二）结构情况', '（三）具体情况'], itemInOneSentence),
  [
    fund('七、政府性基金预算财政拨款支出决算情况说明', '政府性基金预算财政拨款', '公开07', '07'),
    fund('八、国有资本经营预算财政拨款支出决算情况说明', '国有资本经营预算财政拨款', '公开08', '08'),
  ],
  [
    officialExpenses('（一）“三公”经费财政拨款支出决算总体情况', '（二）“三公”经费财政拨款支出决算具体情况'),
    { title: '十、机关运行经费支出情况说明', paragraphs: operating },
    { title: '十一、政府采购支出情况说明', paragraphs: procurement('medium') },
    { title: '十二、国有资产占用情况说明', paragraphs: [assets] },
    {
      title: '十三、预算绩效情况说明',
      paragraphs: [
        ...evaluation,
        subsection('（三）重点绩效评价结果'),
        body('{待填 财政重点评价的结果，没有选取的写明没有}'),
      ],
    },
  ],
);

/** What others tell in sections of their own stands under 其他重要事项. */
const shandong = finalAccounts('sd2023', '山东2023', general(), funds, [
  officialExpenses('（一）“三公”经费支出决算总体情况', '（二）“三公”经费支出决算具体情况'),
  { title: '十、预算绩效情况说明', paragraphs: evaluation },
  {
    title: '十一、其他重要事项的情况说明',
    paragraphs: [
      subsection('（一）机关运行经费支出情况'),
      ...operating,
      subsection('（二）政府采购支出情况'),
      ...procurement('total'),
      subsection('（三）国有资产占用情况'),
      assets,
    ],
  },
]);

/** 会议费 and 培训费 beside 机关运行经费, counts of 三公 in a part of their own. */
const gansu = finalAccounts('gs2023', '甘肃2023', general(), funds, [
  officialExpensesWithCounts,
  {
    title: '十、机关运行经费支出情况说明',
    paragraphs: [
      ...operating,
      {
        when: { has: '06' },
        sentences: [
          '{年}年度一般公共预算财政拨款基本支出中，会议费{金额 公开06[30215]}、培训费{金额 公开06[30216]}。',
          '{待填 会议费、培训费的全部支出和比上年增减情况}',
        ],
      },
    ],
  },
  { title: '十一、政府采购支出情况说明', paragraphs: procurement('total') },
  { title: '十二、国有资产占用情况说明', paragraphs: [assets] },
  remaining('十三'),
]);

/** Outlines of provinces: the national edition of 2023 in their order and with what they ask for. */
export const provinces: readonly Outline[] = [qinghai, henan, shandong, gansu];
