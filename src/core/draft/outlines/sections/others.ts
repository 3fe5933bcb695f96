import { DEAR_EQUIPMENT, VEHICLE_KINDS, VEHICLES_IN_ALL } from '../../../derive';
import type { OutlineParagraph, OutlineSection } from '../../types';
import { body, subsection } from '../paragraphs';

const PROCURED = '公开11[政府采购支出合计]';
const MEDIUM = '公开11[授予中小企业合同金额]';
const SMALL = '公开11[授予小微企业合同金额]';

/** 机关运行经费: of 公开10, or as it was typed in. */
export const operating: readonly OutlineParagraph[] = [
  {
    when: { known: '公开10[合计]' },
    sentences: ['{年}年度机关运行经费支出{金额 公开10[合计]}，{增减 公开10[合计]}{原因 公开10[合计]}'],
  },
  {
    when: { unknown: '公开10[合计]' },
    sentences: ['{待补 机关运行经费支出及比上年增减情况，没有的写明没有}'],
  },
];

/** 政府采购: of 公开11, or as it was typed in. @param smallOf what the share of small firms is taken of */
export function procurement(smallOf: 'total' | 'medium'): readonly OutlineParagraph[] {
  const [whole, name] = smallOf === 'total' ? [PROCURED, '政府采购支出总额'] : [MEDIUM, '授予中小企业合同金额'];
  return [
    {
      when: { known: PROCURED },
      sentences: [
        `{年}年度政府采购支出总额{金额 ${PROCURED}}，其中：`,
        '政府采购货物支出{金额 公开11[政府采购货物支出]}、政府采购工程支出{金额 公开11[政府采购工程支出]}、',
        '政府采购服务支出{金额 公开11[政府采购服务支出]}。',
        [
          { nonZero: MEDIUM },
          `授予中小企业合同金额{金额 ${MEDIUM}}，{占比 ${MEDIUM} ÷ ${PROCURED} ÷ 政府采购支出总额}。`,
        ],
        [{ nonZero: SMALL }, `其中：授予小微企业合同金额{金额 ${SMALL}}，{占比 ${SMALL} ÷ ${whole} ÷ ${name}}。`],
      ],
    },
    {
      when: { unknown: PROCURED },
      sentences: ['{待补 政府采购支出总额，货物、工程、服务各多少，授予中小企业多少}'],
    },
  ];
}

/** All vehicles, then kind by kind. */
export const vehicles = `共有车辆{数量 ${VEHICLES_IN_ALL}}辆，其中：${VEHICLE_KINDS.map((kind) => `${kind}{数量 ${kind}}辆`).join('、')}`;

/** 国有资产占用: nothing of it is in the forms. */
export const assets: OutlineParagraph = body(
  `截至{年}年12月31日，${vehicles}；`,
  `单价100万元以上的设备（不含车辆）{数量 ${DEAR_EQUIPMENT}}台（套）。`,
);

export const evaluation: readonly OutlineParagraph[] = [
  subsection('（一）绩效管理工作开展情况'),
  body('{待填 开展绩效自评的项目个数、资金数和占比}'),
  subsection('（二）绩效自评结果'),
  body('{待填 各项目的自评得分、完成情况、存在的问题和改进措施}'),
];

export const remaining = (number: string): OutlineSection => ({
  title: `${number}、其他需要说明的情况`,
  paragraphs: [body('{待填 其他需要说明的情况，没有的写明没有}')],
});
