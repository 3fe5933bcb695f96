import type { Place } from '../../formula';
import type { CellRef } from '../../grid';
import type { FormReading, Observation } from '../../reading';
import { askOf, type Ask } from './asks';
import type { Direction } from './definitions';

/** A cell of the user's that asks for a derived figure. */
export interface Spot {
  readonly ask: Ask;
  readonly direction: Direction;
  readonly label: string;
  readonly cell: CellRef;
  /** The figure that it stands beside or below. */
  readonly figure: Place;
}

interface Standing {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
}

/** The cells of a form that ask for a derived figure: by columns and rows of the user's own, told by their labels. */
export function spotsOf(form: FormReading): readonly Spot[] {
  const asked = form.observations.flatMap(askedBy);
  if (asked.length === 0) return [];
  const standing = standingFigures(form);
  return asked.flatMap(({ header, ...head }) => {
    const found = head.direction === 'column' ? beside(standing, header) : below(standing, header);
    return found.map(({ place, row, column }) => ({
      ...head,
      figure: place,
      cell: { sheet: form.sheet, row, column },
    }));
  });
}

/** Whether a form has columns or rows of the user's own that ask for derived figures. */
export function asksForFigures(form: FormReading): boolean {
  return form.observations.some((observation) => askedBy(observation).length > 0);
}

function askedBy(observation: Observation): readonly (Omit<Spot, 'cell' | 'figure'> & { readonly header: CellRef })[] {
  if (observation.kind !== 'unknownColumn' && observation.kind !== 'unknownLine') return [];
  const ask = askOf(observation.text);
  const direction = observation.kind === 'unknownColumn' ? 'column' : 'row';
  return ask === undefined ? [] : [{ ask, direction, label: observation.text, header: observation.cell }];
}

/** For every row the figure nearest to the left of the header's column. */
function beside(standing: readonly Standing[], header: CellRef): readonly Standing[] {
  const nearest = new Map<number, Standing>();
  for (const each of standing) {
    const best = nearest.get(each.row);
    if (each.row > header.row && each.column < header.column && each.column > (best?.column ?? -1))
      nearest.set(each.row, each);
  }
  return [...nearest.values()].map((each) => ({ ...each, column: header.column }));
}

/** For every column the figure nearest above the label's row. */
function below(standing: readonly Standing[], label: CellRef): readonly Standing[] {
  const row = Math.max(-1, ...standing.map((each) => each.row).filter((each) => each < label.row));
  return standing.filter((each) => each.row === row).map((each) => ({ ...each, row: label.row }));
}

function standingFigures(form: FormReading): readonly Standing[] {
  return form.lines
    .filter(({ known }) => known)
    .flatMap((line) =>
      [...line.amounts].map(([column, { cell }]) => ({
        place: { source: 'current' as const, form: form.form, line: line.key, column },
        row: cell.row,
        column: cell.column,
      })),
    );
}
