import type { Place } from '../formula';
import type { CellRef } from '../grid';
import type { AmountUnit, Fen } from '../money';

/** The texts of disclosures quote amounts in 万元 with two decimals, whatever the forms are printed in. */
export const TEXT_UNIT: AmountUnit = '万元';
export const TEXT_DECIMALS = 2;

interface DefinitionHead {
  /** Permanent. */
  readonly id: string;
  /** Section of the text (第三部分) that quotes it, `一` … `十一`. */
  readonly section: string;
  /** What it is called; `{名称}` stands for the 科目名称 where the line is a level of codes. */
  readonly label: string;
}

/** The figure itself, as the text quotes it. */
export interface AmountDefinition extends DefinitionHead {
  readonly kind: 'amount';
  readonly value: Place;
}

/** 占比: part / whole × 100. */
export interface ShareDefinition extends DefinitionHead {
  readonly kind: 'share';
  readonly part: Place;
  readonly whole: Place;
}

/** 比上年增减: current − prior, and (current − prior) / |prior| × 100. */
export interface ChangeDefinition extends DefinitionHead {
  readonly kind: 'change';
  readonly current: Place;
  readonly prior: Place;
}

/** 完成预算: actual / budget × 100. */
export interface CompletionDefinition extends DefinitionHead {
  readonly kind: 'completion';
  readonly actual: Place;
  readonly budget: Place;
}

/**
 * A derived figure, defined once. A line may be `类` or `项`: then there is one derived figure for every code of that level
 * that this year's form prints.
 */
export type Definition = AmountDefinition | ShareDefinition | ChangeDefinition | CompletionDefinition;

/** Why a derived figure has no value: its base is 0, its base is not known, or its own figure is not known. */
export type Missing = 'base0' | 'noBase' | 'noFigure';

export type Direction = '增加' | '减少' | '持平';

/** A figure that a derived one is worked out from. A code that a form does not have is 0 and has no cell. */
export interface Input {
  readonly place: Place;
  readonly fen: Fen;
  readonly half: Fen;
  /** In the workbook of the place's source, or in 上年及预算数 for a typed figure. */
  readonly cell: CellRef | null;
  /** Unit the cell is printed in. */
  readonly unit: AmountUnit;
}

/** One derived figure with its value. */
export interface Derived {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly kind: Definition['kind'];
  /** As printed: two decimals, half away from zero, in `unit`; `null` where none exists. */
  readonly value: string | null;
  /** Why there is no value. */
  readonly missing?: Missing;
  readonly unit: '%' | AmountUnit;
  /** How it is worked out, in the notation of the rules. */
  readonly formula: string;
  /** The figures in the formula, in its order. */
  readonly inputs: readonly Input[];
  /** The base (denominator, last year's figure) as printed, `null` where it is not known or there is none. */
  readonly base: string | null;
  /** For changes. */
  readonly direction?: Direction;
}
