import { parseA1 } from '../../grid';
import type { ReportCell } from '../types';
import type { Marks } from './marks';

/** Names of the places of one file in the page, unique in it however many files it holds. */
export interface Anchors {
  readonly file: string;
  cause(number: number): string;
  /** `undefined` for a cell that is not drawn with a mark. */
  cell(cell: ReportCell): string | undefined;
  sheet(name: string): string | undefined;
}

/** @param drawn names of the sheets that are drawn */
export function anchorsOf(index: number, drawn: readonly string[], marks: Marks): Anchors {
  const file = `f${index + 1}`;
  const numbers = new Map(drawn.map((name, at) => [name, at + 1]));
  const sheet = (name: string): string | undefined => {
    const at = numbers.get(name);
    return at === undefined ? undefined : `${file}-s${at}`;
  };
  return {
    file,
    cause: (number) => `${file}-c${number}`,
    sheet,
    cell: ({ sheet: name, address }) => {
      const [at, place] = [sheet(name), parseA1(address)];
      const marked = place !== undefined && marks.get(name)?.has(`${place.row},${place.column}`) === true;
      return at === undefined || !marked ? undefined : `${at}-${address}`;
    },
  };
}
