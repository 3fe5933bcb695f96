import type { MarkVerdict } from './types';

/** The namespace of our custom XML part (kept reasons, things set aside, undo). */
export const STORED_NAMESPACE = 'urn:duibiao:stored:1';

/** The most UTF-8 bytes a workbook is burdened with for what we keep in it. */
export const STORED_LIMIT = 512 * 1024;

const MARK = /^=?\s*"duibiao"\s*<>\s*"(error|suspect|rounding|explain|hint)"\s*$/;

/**
 * The formula of our conditional formats, without its leading `=`. It is always true, refers to no cell, needs no
 * function name that a language would translate, and nobody else writes it: it is what makes a mark ours.
 */
export function markFormula(verdict: MarkVerdict): string {
  return `"duibiao"<>"${verdict}"`;
}

/** The verdict of a mark by its formula (with or without `=`), `undefined` for a conditional format of the user's. */
export function markOfFormula(formula: string): MarkVerdict | undefined {
  return MARK.exec(formula)?.[1] as MarkVerdict | undefined;
}

/** How a mark looks: a fill, and a border whose line tells verdicts apart without colour. Colours are `#RRGGBB`. */
export interface MarkLook {
  readonly fill: string;
  readonly border: string;
  /** Line of the border, as both Excel's object model and the file format can say it. */
  readonly line: 'thin' | 'dashed' | 'dotted' | 'dashDot' | 'dashDotDot';
}

export const markLooks: Readonly<Record<MarkVerdict, MarkLook>> = {
  error: { fill: '#FFC7CE', border: '#C00000', line: 'thin' },
  suspect: { fill: '#FFE1B3', border: '#B45F06', line: 'dashed' },
  explain: { fill: '#DDEBF7', border: '#1F4E79', line: 'dashDot' },
  rounding: { fill: '#EDEDED', border: '#595959', line: 'dotted' },
  hint: { fill: '#F3ECF9', border: '#5B2C83', line: 'dashDotDot' },
};

/** Verdicts from the strongest to the weakest; where marks meet on a cell the strongest stays. */
export const markOrder: readonly MarkVerdict[] = ['error', 'suspect', 'explain', 'rounding', 'hint'];
