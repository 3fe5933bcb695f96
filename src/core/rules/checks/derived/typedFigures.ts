import { typedFigures as typedIn, type Ask, type TypedDerived } from '../../../derive';
import { toA1 } from '../../../grid';
import { deriveText, findingText } from '../../../messages';
import type { FormReading } from '../../../reading';
import type { Check } from '../../check';
import { groupBy, notRun, outcomes, subject, type Found, type Unable } from '../look';

export interface TypedFiguresParameters {
  readonly ask: Ask;
}

/**
 * Derived figures that the user typed into columns and rows of his own: what the printed figures allow has passed. What cannot
 * be worked out is 未核对, one reason a form.
 */
export const typedFigures: Check<TypedFiguresParameters> = {
  name: 'typedFigures',
  run(sources, { ask }, rule) {
    const looks = sources.current.forms.map((form) => {
      const typed = typedIn(form, sources).filter(({ spot }) => spot.ask === ask);
      return { found: typed.flatMap(foundAt), unable: unableIn(form, typed) };
    });
    const found = looks.flatMap((look) => look.found);
    const unable = looks.flatMap((look) => look.unable);
    const nothingDone = found.length === 0 && unable.length > 0;
    return { outcomes: nothingDone ? [] : outcomes(rule, found, null), notRun: notRun(rule, unable) };
  },
};

function foundAt(typed: TypedDerived): readonly Found[] {
  if (typed.state === 'unknown') return [];
  const { spot, state, printed, derived } = typed;
  const { cell, figure, label } = spot;
  const place = { form: figure.form, place: `${figure.line},${figure.column}`, cells: [subject(cell)] };
  if (state !== 'differs') return [{ ...place, verdict: 'passed', message: '' }];
  const { value, unit, formula } = derived;
  const expected = value ?? deriveText.none;
  const message = deriveText.derivedDiffers(addressOf(cell), label, printed, expected, unit, formula);
  return [{ ...place, message }];
}

function unableIn({ form }: FormReading, typed: readonly TypedDerived[]): readonly Unable[] {
  const unknown = typed.filter((each) => each.state === 'unknown');
  const columns = groupBy(unknown, ({ spot, reason }) => `${spot.label} ${reason}`);
  return [...columns.values()].flatMap((spots): Unable[] => {
    const [first] = spots;
    if (first === undefined) return [];
    const cells = spots.map(({ spot }) => addressOf(spot.cell));
    return [{ form, reason: findingText.typedUnknown(form, first.spot.label, cells, first.reason) }];
  });
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return toA1(row, column);
}
