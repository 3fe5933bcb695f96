/** Words of the sheet 核对报告 that the other renderings do not have. */

export const columns = {
  verdict: '结论',
  place: '位置',
  message: '问题',
  cell: '单元格',
  printed: '表上',
  proposed: '应为',
  note: '说明',
} as const;

/** @param time local date and time as the user reads it */
/** What tells our report from a sheet of the user's. */
export const madeAtSign = '由对表于 ';

export function madeAt(time: string): string {
  return `${madeAtSign}${time} 核对；再次写出时整张替换，公开前请用“清除全部痕迹”删去。`;
}

export const nothingFound = '没有发现错误、存疑和需说明的事项。';

export function notRunFor(reason: string, rules: readonly string[]): string {
  return `${reason}：${rules.join('、')}`;
}
