/** Words of the derived figures (占比、比上年增减、完成预算) and of the two sheets they live in. */

export const sourcesTitle = '上年及预算数';
export const sourcesNote =
  '本表由对表填写，供“说明数据”引用，单位：万元。手工填写或修改时，请把“来源”改为“手工”，再次填充时保留手工数。';
export const sourcesHeadings = ['指标', '名称', '金额（万元）', '来源', '来源单元格'];
export const byHand = '手工';
export const priorHeading = '一、上年数';
export const budgetHeading = '二、年初预算数';
export const countsHeading = '四、文字说明里的数量（辆、个、人次、台），没有的填 0';
export const currentHeading = '三、本年公开表中没有、需要手工填写的数';

export const derivedTitle = '说明数据';
export const derivedNote =
  '本表每个数都是引用公开表和“上年及预算数”的公式，金额单位：万元；百分比按未四舍五入的金额计算，保留两位小数。';
export const derivedHeadings = ['指标', '数值', '单位', '方向', '基数（万元）', '备注'];
export const none = '无';

export const base0 = '基数为 0，没有百分比';
export const noBase = '缺少上年数或年初预算数，请在“上年及预算数”表补填';
export const noFigure = '本年表中没有这个数';
export const nothingToCompare = '没有可以相比的数';
export const uncalculated = '公式没有计算结果';

export function noFigureIn(source: 'prior' | 'budget'): string {
  return source === 'prior' ? '上年的表中没有这个数' : '预算的表中没有这个数';
}

export function sharesDoNotAddUp(total: string): string {
  return `各项占比分别四舍五入，合计 ${total}%，照实列示`;
}

/** A derived figure that the user typed is not what the figures give. */
export function derivedDiffers(
  address: string,
  label: string,
  printed: string,
  expected: string,
  unit: string,
  formula: string,
): string {
  const right = expected === none ? none : `${expected}${unit}`;
  return `${address} 的${label} ${printed}${/^[-\d.]+$/.test(printed) ? unit : ''} 应为 ${right}（${formula}）。`;
}
