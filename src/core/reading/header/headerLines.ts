import { readCounts } from './counts';
import type { DraftBody } from '../draft';
import type { Header } from './header';
import { readList } from './headerList';
import { placesOf } from './headerPlaces';
import type { Place } from './headerPlaces';
import type { ReadRows } from './headerRows';
import { readLabelledRows, readRow } from './headerRows';
import { roleOf } from './roles';
import type { FormLookup } from '../sheet/lookup';
import { contentAt } from '../rows/amounts';
import { isAmount } from '../rows/gaps';
import { headerWords } from '../rows/observations';
import type { SheetView } from '../sheet/sheetView';

/**
 * Forms whose header names the lines (公开09, 预算7): two blocks side by side, pairs under every item, a list of items with
 * one column for each line, or a row for each line under a header that names the columns.
 */
export function readHeaderLines(view: SheetView, lookup: FormLookup, header: Header, to: number): DraftBody {
  const { places, unknown, observations } = placesOf(view, lookup, header);
  const { lines, columns, next, gaps: unnamed = [] } = readLines(view, lookup, places, header, to);
  const words = lines.flatMap(({ amounts }) => headerWords(lookup, amounts));
  const body = view.rows.slice(header.end, next);
  const gaps = unknown.filter(({ sheetColumn }) => body.some((row) => isAmount(contentAt(view, row, sheetColumn))));
  return {
    lines,
    columns,
    ...readCounts(view, lookup, { from: header.end, notesFrom: next, to }, lineNumbersOf(header)),
    observations: [...observations, ...words],
    gaps: [...gaps.map(({ gap }) => gap), ...unnamed],
  };
}

function readLines(
  view: SheetView,
  lookup: FormLookup,
  places: readonly Place[],
  header: Header,
  to: number,
): ReadRows {
  const inRow = places.filter((place) => place.column !== undefined);
  if (inRow.length === 0) return readList(view, lookup, places, header, to);
  const labelled = inRow.every(({ implied }) => implied)
    ? readLabelledRows(view, lookup, inRow, header, to)
    : undefined;
  return labelled ?? readRow(view, inRow, header, to);
}

function lineNumbersOf({ paths }: Header): ReadonlySet<number> {
  return new Set(paths.flatMap((path) => (roleOf(path.texts.at(-1) ?? '') === 'lineNumber' ? path.column : [])));
}
