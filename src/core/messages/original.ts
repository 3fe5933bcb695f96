import { formName } from '../forms';
import type { FormId } from '../forms';
import { grouped } from '../money';
import type { AmountUnit } from '../money';
import { figureName } from './relations';

/** Sentences about what is published against its original in 元 (底稿). */

export function noFormInOriginal(): string {
  return '底稿里没有这张表';
}

export function noPartners(): string {
  return '这张表没有可以与底稿核对的金额';
}

/** A published amount beside its original; `printed` is empty where nothing is printed. */
export interface OriginalText {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly printed: string;
  readonly unit: AmountUnit;
  readonly original: string;
  readonly originalUnit: AmountUnit;
  /** The original's ordinary rounding in the published unit. */
  readonly rounded: string;
  readonly oneStep: boolean;
}

export function unlikeOriginal(text: OriginalText): string {
  const { form, line, column, printed, unit, original, originalUnit, rounded, oneStep } = text;
  const what = figureName(formName(form), line, column);
  const shown = printed === '' ? '是空的' : `是 ${grouped(printed)} ${unit}`;
  const exact = `底稿是 ${grouped(original)} ${originalUnit}，四舍五入为 ${grouped(rounded)} ${unit}`;
  return oneStep ? `${what}${shown}，${exact}，相差不到一步，是尾差` : `${what}${shown}，${exact}，请核对`;
}

export function notInOriginal(form: FormId, line: string): string {
  return `${formName(form)}“${line}”在底稿里没有对应的数，没有与底稿核对`;
}

export function notPublished(form: FormId, line: string): string {
  return `底稿的${formName(form)}有“${line}”，公布的表里没有这一行`;
}
