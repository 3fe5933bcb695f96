import type { FormDefinition } from '../types';

/** 公开11 政府采购支出情况表 (青海). */
export const form11: FormDefinition = {
  id: '11',
  name: '公开11',
  title: '政府采购支出情况表',
  otherTitles: ['政府采购支出决算表', '政府采购支出表', '政府采购情况表'],
  numbers: [11],
  rows: 'lines',
  lines: [
    { key: '政府采购支出合计', aliases: ['合计', '政府采购支出总额', '政府采购支出'] },
    { key: '政府采购货物支出', aliases: ['货物', '货物支出'] },
    { key: '政府采购工程支出', aliases: ['工程', '工程支出'] },
    { key: '政府采购服务支出', aliases: ['服务', '服务支出'] },
    { key: '授予中小企业合同金额', aliases: ['政府采购授予中小企业合同金额'] },
    { key: '授予小微企业合同金额', aliases: ['政府采购授予小微企业合同金额', '授予小微企业的合同金额'] },
  ],
  columns: [{ key: '金额', headers: ['决算数', '支出金额'] }],
};
