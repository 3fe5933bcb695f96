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
  /** A share that is rounded together with others, in hundredths of a per cent; `undefined` where it is rounded by itself. */
  readonly evened?: (part: string, whole: string, context: DraftContext) => number | undefined;
}

/** The figure at a place in 分, `undefined` where nothing tells it. @param notation of alternatives, with `|` between them */
export function figureOf(notation: string, { sources, line }: DraftContext): Fen | undefined {
  for (const one of notation.split('|')) {
    const figure = figureAt(placeOf(one.trim(), line), sources)?.fen;
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Last year's figure of the same place. */
export function priorOf(notation: string, context: DraftContext): Fen | undefined {
  const editions = notation.split('|').map((one) => one.trim());
  return figureOf(editions.map((one) => (one.startsWith('预算!') ? one : `上年!${one}`)).join('|'), context);
}

function placeOf(notation: string, line: FormLine | undefined): Place {
  const place = readPlace(notation);
  return line !== undefined && (place.line === '类' || place.line === '项') ? { ...place, line: line.key } : place;
}
