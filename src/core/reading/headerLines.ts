import { readCounts } from './counts';
import type { DraftBody } from './draft';
import type { Header } from './header';
import { readList } from './headerList';
import { placesOf } from './headerPlaces';
import { readRow } from './headerRows';
import type { FormLookup } from './lookup';
import { headerWords } from './observations';
import type { SheetView } from './sheetView';

/**
 * Forms whose header names the lines (公开09, 预算7): two blocks side by side, pairs under every item, or a list of items with
 * one column for each line.
 */
export function readHeaderLines(view: SheetView, lookup: FormLookup, header: Header, to: number): DraftBody {
  const { places, observations } = placesOf(view, lookup, header);
  const inRow = places.filter((place) => place.column !== undefined);
  const { lines, columns, next } =
    inRow.length > 0 ? readRow(view, inRow, header, to) : readList(view, lookup, places, header, to);
  const words = lines.flatMap(({ amounts }) => headerWords(lookup, amounts));
  return { lines, columns, ...readCounts(view, lookup, next, to), observations: [...observations, ...words] };
}
