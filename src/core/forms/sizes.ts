import type { FormId, FormPlace } from './types';

/**
 * What a whole department receives or spends, as several forms print it: of one size, so that a form that stands ten thousand
 * times apart from the others prints the wrong 金额单位.
 */
export const headlines: readonly FormPlace[] = [
  { form: '01', line: '收入总计', column: '金额' },
  { form: '02', line: '合计', column: '本年收入合计' },
  { form: '03', line: '合计', column: '本年支出合计' },
  { form: '04', line: '收入总计', column: '金额' },
  { form: '05', line: '合计', column: '小计' },
  { form: 'B1', line: '收入总计', column: '金额' },
  { form: 'B2', line: '合计', column: '小计' },
  { form: 'B3', line: '合计', column: '合计' },
  { form: 'B4', line: '收入总计', column: '金额' },
  { form: 'B5', line: '合计', column: '合计' },
];

/** Figures of forms that print only a part, each with one of nearly its size in a form further up. */
export const sizeTies: readonly (readonly [FormPlace, FormPlace])[] = [
  tie(['06', '人员经费合计', '金额'], ['05', '合计', '基本支出']),
  tie(['B6', '合计', '合计'], ['B5', '合计', '基本支出']),
  tie(['10', '合计', '金额'], ['06', '公用经费合计', '金额']),
  tie(['07', '合计', '小计'], ['04', '本年支出合计', '政府性基金预算财政拨款']),
  tie(['08', '合计', '小计'], ['04', '本年支出合计', '国有资本经营预算财政拨款']),
  tie(['B8', '合计', '合计'], ['B4', '支出总计', '政府性基金预算']),
  tie(['B9', '合计', '合计'], ['B4', '支出总计', '国有资本经营预算']),
  tie(['09', '决算数', '公务用车运行维护费'], ['06', '30231', '金额']),
  tie(['09', '决算数', '公务接待费'], ['06', '30217', '金额']),
  tie(['B7', '本年预算数', '公务用车运行费'], ['B6', '30231', '合计']),
  tie(['B7', '本年预算数', '公务接待费'], ['B6', '30217', '合计']),
];

type Place = readonly [form: FormId, line: string, column: string];

function tie(part: Place, whole: Place): readonly [FormPlace, FormPlace] {
  return [place(part), place(whole)];
}

function place([form, line, column]: Place): FormPlace {
  return { form, line, column };
}
