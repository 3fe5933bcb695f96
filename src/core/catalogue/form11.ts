import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开11 政府采购支出情况表. */
export const form11: readonly Entry[] = [
  {
    id: '11-1',
    title: '政府采购支出合计等于货物、工程和服务支出之和',
    formula: '公开11[政府采购支出合计] = SUM(公开11[政府采购货物支出:政府采购服务支出])',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '11-2',
    title: '授予小微企业合同金额不大于授予中小企业合同金额',
    formula: '公开11[授予小微企业合同金额] <= 公开11[授予中小企业合同金额]',
    level: 'E',
    basis: BASIS.within,
    why: '小微企业包含在中小企业之内。',
  },
  {
    id: '11-3',
    title: '授予中小企业合同金额大于政府采购支出合计的应当说明',
    formula: '公开11[授予中小企业合同金额] <= 公开11[政府采购支出合计]',
    level: 'H',
    basis: BASIS.within,
    why: '合同金额可以跨年支付，大于当年支出不一定有错。',
  },
];
