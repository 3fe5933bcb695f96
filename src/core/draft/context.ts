import { figureAt } from '../derive';
import type { FormLine, Sources } from '../reading';
import { readPlace } from '../formula';
import type { Place } from '../formula';
import type { Fen } from '../money';

/** What a sentence is written from: the workbooks, and the code it is about where it is written for each. */
export interface DraftContext {
  readonly sources: Sources;
  readonly year: number | null;
  readonly line?: FormLine;
}

/** The figure at a place in 分, `undefined` where nothing tells it. */
export function figureOf(notation: string, { sources, line }: DraftContext): Fen | undefined {
  return figureAt(placeOf(notation, line), sources)?.fen;
}

/** Last year's figure of the same place. */
export function priorOf(notation: string, context: DraftContext): Fen | undefined {
  return figureOf(notation.startsWith('预算!') ? notation : `上年!${notation}`, context);
}

function placeOf(notation: string, line: FormLine | undefined): Place {
  const place = readPlace(notation);
  return line !== undefined && (place.line === '类' || place.line === '项') ? { ...place, line: line.key } : place;
}
