import { notationOf, type Place } from '../formula';
import { definitionsFor } from './definitions';
import { basePlace, leadingPlace } from './definitionPlaces';
import { expand } from './expand';
import { figureAt, workbook } from './figures';
import type { Sources } from '../reading';
import type { Comparison } from './sourcesSheet';
import type { Definition } from './types';

/** Names of the files that last year's figures and the budget were read from. */
export interface SourceFiles {
  readonly prior?: string;
  readonly budget?: string;
}

/**
 * What belongs into 上年及预算数: every figure of last year and of the budget that a derived one is compared with, known or
 * still to be typed, and this year's figures whose form the workbook does not have (机关运行经费, 政府采购).
 */
export function comparisons(sources: Sources, files: SourceFiles): readonly Comparison[] {
  const listed = new Map<string, Comparison>();
  for (const definition of expand(definitionsFor(sources.current), sources)) {
    for (const place of placesToList(definition, sources)) {
      const key = notationOf(place);
      if (!listed.has(key)) listed.set(key, comparison(place, nameOf(definition), sources, files));
    }
  }
  return [...listed.values()];
}

function placesToList(definition: Definition, sources: Sources): readonly Place[] {
  const own = leadingPlace(definition);
  const missing = sources.current.form(own.form) === undefined;
  if (missing && own.form !== '10' && own.form !== '11') return [];
  const base = basePlace(definition);
  return [...(missing ? [own] : []), ...(base !== undefined && base.source !== 'current' ? [base] : [])];
}

/** What the figure itself is called: a completion is named after its budget. */
function nameOf({ kind, label }: Definition): string {
  return kind === 'completion' ? label.replace(/完成(年初)?预算$/, '') : label;
}

function comparison(place: Place, label: string, sources: Sources, files: SourceFiles): Comparison {
  const figure = figureAt(place, sources);
  const typed = sources.typed?.get(notationOf(place));
  const fromFile = workbook(place.source, sources)?.form(place.form) !== undefined && typed?.byHand !== true;
  const file = place.source === 'current' ? undefined : files[place.source];
  return {
    place,
    name: label,
    byHand: !fromFile,
    ...(figure === undefined ? {} : { figure }),
    ...(fromFile && file !== undefined ? { file } : {}),
  };
}
