import type { TextTie } from '../../core/narrative';
import type { Remark } from './remarks';
import { isNumber, isRecord, isText } from './shapes';
import { isUndoStep } from './storedSteps';
import type { UndoStep } from '../fill/undoStep';

/** All that we keep in a workbook. */
export interface Stored {
  readonly remarks: readonly Remark[];
  /** Oldest first. */
  readonly undo: readonly UndoStep[];
  /** What figures of the text (说明) stand for. */
  readonly ties: readonly TextTie[];
}

export const NOTHING: Stored = { remarks: [], undo: [], ties: [] };

const VERSION = 1;

/** What is kept as the text of our part, `null` for no part. */
export function toText({ remarks, undo, ties }: Stored): string | null {
  if (remarks.length + undo.length + ties.length === 0) return null;
  return JSON.stringify({ version: VERSION, remarks, undo, ...(ties.length === 0 ? {} : { ties }) });
}

/**
 * What a text keeps, `undefined` for one of a later version, which is not ours to change. A damaged text keeps nothing; single
 * entries that nobody can read are left out.
 */
export function fromText(text: string): Stored | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return NOTHING;
  const { version, remarks, undo, ties } = value;
  if (version !== VERSION) return isNumber(version) && version > VERSION ? undefined : NOTHING;
  return {
    remarks: Array.isArray(remarks) ? remarks.filter(isRemark) : [],
    undo: Array.isArray(undo) ? undo.filter(isUndoStep) : [],
    ties: Array.isArray(ties) ? ties.filter(isTie) : [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRemark(value: unknown): value is Remark {
  if (!isRecord(value)) return false;
  const { kind, rule, place, figures, text } = value;
  const placed = isText(place) || place === null;
  return (kind === 'reason' || kind === 'setAside') && placed && [rule, figures, text].every(isText);
}

function isTie(value: unknown): value is TextTie {
  if (!isRecord(value)) return false;
  const { sentence, printed, nth, cell } = value;
  const placed = cell === null || (isRecord(cell) && [cell['sheet'], cell['address']].every(isText));
  return placed && isNumber(nth) && [sentence, printed].every(isText);
}
