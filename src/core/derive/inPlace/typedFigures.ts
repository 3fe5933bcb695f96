import type { Place } from '../../formula';
import { deriveText as words, relationText } from '../../messages';
import type { FormReading, Sources } from '../../reading';
import { basePlace, leadingPlace } from '../definitionPlaces';
import { figureAt, workbook } from '../figures';
import type { Derived } from '../types';
import { definitionAsked } from './definitions';
import { cellAt, derivedAt, isBlank } from './spotCells';
import { spotsOf, type Spot } from './spots';
import { isRight, printedValue } from './typedValue';

/** A derived figure that the user typed, with what the figures give, or why nobody can say. */
export type TypedDerived =
  | {
      readonly spot: Spot;
      readonly state: 'agrees' | 'differs';
      /** The user's value as it is printed. */
      readonly printed: string;
      readonly derived: Derived;
    }
  | { readonly spot: Spot; readonly state: 'unknown'; readonly reason: string };

/** The derived figures that stand in columns and rows of the user's own; blank cells ask for nothing yet. */
export function typedFigures(form: FormReading, sources: Sources): readonly TypedDerived[] {
  const grid = sources.current.grid(form.sheet);
  if (grid === undefined) return [];
  return spotsOf(form).flatMap((spot): TypedDerived[] => {
    const cell = cellAt(grid, spot);
    if (cell === undefined || (isBlank(cell) && cell.formula === undefined)) return [];
    if (isBlank(cell)) return [{ spot, state: 'unknown', reason: words.uncalculated }];
    const derived = derivedAt(spot, sources, form.amountUnit);
    if (derived === undefined || derived.missing === 'noBase' || derived.missing === 'noFigure')
      return [{ spot, state: 'unknown', reason: whyUnknown(spot, sources) }];
    return [
      { spot, state: isRight(cell, derived) ? 'agrees' : 'differs', printed: printedValue(cell, derived), derived },
    ];
  });
}

function whyUnknown({ ask, direction, figure }: Spot, sources: Sources): string {
  const definition = definitionAsked(ask, direction, figure);
  if (definition === undefined) return words.nothingToCompare;
  const places = [leadingPlace(definition), basePlace(definition)];
  const unknown = places.find((place) => place !== undefined && figureAt(place, sources) === undefined);
  return unknown === undefined ? words.nothingToCompare : whyNoFigure(unknown, sources);
}

function whyNoFigure({ source, form }: Place, sources: Sources): string {
  if (source === 'current') return words.noFigure;
  const there = workbook(source, sources);
  if (there === undefined) return relationText.noWorkbook(source);
  return there.form(form) === undefined
    ? relationText.formMissing(relationText.formNameIn(source, form))
    : words.noFigureIn(source);
}
