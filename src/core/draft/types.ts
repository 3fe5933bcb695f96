import type { FormId } from '../forms';

/** A stretch of a drafted paragraph; what a slot was filled with carries a key of it. */
export type DraftSpan =
  | { readonly kind: 'text'; readonly text: string; readonly slot?: string }
  /** Words with figures that came from the workbooks; `key` is the same in every draft from the same outline. */
  | { readonly kind: 'figure'; readonly text: string; readonly key: string }
  /** Something only the department can write, or a figure that no workbook tells; the text says which. */
  | { readonly kind: 'gap'; readonly text: string; readonly key?: string }
  /** Where words will stand once their source has come. */
  | { readonly kind: 'place'; readonly text: ''; readonly key: string };

export type DraftStyle = 'title' | 'part' | 'section' | 'subsection' | 'body';

export interface DraftParagraph {
  readonly style: DraftStyle;
  readonly spans: readonly DraftSpan[];
}

/** When a sentence of an outline is written; places are in the notation of the rules, all conditions must hold. */
export interface Condition {
  /** The figure is known and not 0. */
  readonly nonZero?: string;
  /** The figure is 0, or its form is nil. */
  readonly zero?: string;
  /** The workbook has the form. */
  readonly has?: FormId;
  readonly without?: FormId;
  /** Somebody tells the figure: a form, or the sheet 上年及预算数. */
  readonly known?: string;
  readonly unknown?: string;
}

/** A paragraph of an outline. */
export interface OutlineParagraph {
  readonly style?: DraftStyle;
  /** Sentences one after another; each with its condition, if it has one. */
  readonly sentences: readonly (string | readonly [Condition, string])[];
  /** Written once for every code of this level that the form prints with a figure other than 0. */
  readonly each?: { readonly form: FormId; readonly level: '类' | '项' };
  /** A list behind the sentences, an item for each code; each ends in `；`, the last one in `。`. */
  readonly items?: { readonly form: FormId; readonly level: '类' | '项'; readonly sentence: string };
  readonly when?: Condition;
}

export interface OutlineSection {
  readonly title: string;
  readonly paragraphs: readonly OutlineParagraph[];
}

/**
 * A text as data. In its sentences stand slots: `{年}`, `{上年}`, `{名称}`, `{类名}`, `{款名}`; `{金额 公开01[收入总计]}`;
 * `{占比 部分 ÷ 整体 ÷ 整体的名称}`; `{增减 公开01[收入总计]}`; `{完成 决算 ÷ 预算 ÷ 年初}`; `{对比 决算 ÷ 预算}`;
 * `{原因 公开01[收入总计]}`; `{明细 人员}`, `{明细金额 公用}`; `{数量 公务用车保有量}`; `{待填 要写的内容}`; `{待补 可以录入的内容}`.
 * What is compared with last year may name its base: `{增减 现在 ÷ 原来}`.
 */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly sections: readonly OutlineSection[];
}
