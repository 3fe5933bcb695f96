import { formName } from '../forms';
import type { FormId } from '../forms';
import { formatAmount, grouped } from '../money';
import type { Fen } from '../money';

/** Sentences about this year against last year. */

export function noPrior(): string {
  return '没有提供上年的工作簿';
}

/** @param now this year's and @param before last year's amount, in 分 */
export function changeBeyond(form: FormId, line: string, now: Fen, before: Fen, percent: number): string {
  const wanyuan = (fen: Fen) => `${grouped(formatAmount(fen, '万元', 2))} 万元`;
  const direction = now > before ? '增加' : '减少';
  return `${formName(form)} ${line}由上年的 ${wanyuan(before)} ${direction}到 ${wanyuan(now)}，超过 ${percent}%，请说明原因`;
}

export function shareBeyond(form: FormId, line: string, whole: string, percent: number): string {
  return `${formName(form)} ${line}超过${whole}的 ${percent}%，宜说明原因`;
}
