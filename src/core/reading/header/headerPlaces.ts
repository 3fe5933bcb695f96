import type { Header, HeaderPart, HeaderPath } from './header';
import { textsOf } from './header';
import type { FormLookup } from '../sheet/lookup';
import { roleOf } from './roles';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import { bareHeader, compact } from '../sheet/text';
import type { Observation } from '../types';

/** A column of amounts whose header says both its line (预算数) and its column (公务接待费); in lists only the line. */
export interface Place {
  readonly sheetColumn: number;
  readonly line: string;
  readonly linePart: HeaderPart;
  /** The header names the column only: the line is the form's last one, unless the rows name theirs. */
  readonly implied: boolean;
  readonly column: string | undefined;
  readonly printed: string;
}

/** The columns of amounts under a header that names the lines. */
export function placesOf(
  view: SheetView,
  lookup: FormLookup,
  header: Header,
): { places: readonly Place[]; observations: readonly Observation[] } {
  const ofText = lineNamer(lookup, header.paths.flatMap(textsOf));
  const lineOf = (part: HeaderPart): string | undefined => ofText(part.text);
  const places: Place[] = [];
  const observations: Observation[] = [];
  for (const path of header.paths) {
    const last = path.parts.at(-1);
    if (last === undefined || roleOf(textsOf(path)) !== undefined) continue;
    const place = placeOf(path, last, lookup, lineOf);
    const cell = refOf(view, last.row, last.column);
    if (place === undefined) observations.push({ kind: 'unknownColumn', text: compact(last.text), cell });
    else places.push(place);
  }
  return { places, observations };
}

/** Which line a text among these names; of two years the earlier one may be a line of its own. */
export function lineNamer(lookup: FormLookup, texts: readonly string[]): (text: string) => string | undefined {
  const { lines } = lookup.definition;
  const years = new Set(texts.map(yearOf).filter((year) => year > 0));
  const earlier = years.size > 1 ? Math.min(...years) : undefined;
  const former = lines.find((line) => line.earlierYear === true);
  return (text) => {
    const [line] = lookup.linesOf(bareHeader(text), undefined);
    const isFormer = former !== undefined && earlier !== undefined && yearOf(text) === earlier;
    return line !== undefined && isFormer ? former.key : line?.key;
  };
}

function yearOf(text: string): number {
  return Number(/^20\d{2}/.exec(compact(text))?.[0] ?? 0);
}

function placeOf(
  path: HeaderPath,
  last: HeaderPart,
  lookup: FormLookup,
  lineOf: (part: HeaderPart) => string | undefined,
): Place | undefined {
  const linePart = path.parts.find((part) => lineOf(part) !== undefined);
  const rest = path.parts.filter((part) => part !== linePart).map((part) => part.text);
  const column = lookup.columnOf(rest, undefined) ?? lookup.columnOf(textsOf(path), undefined);
  const line = (linePart && lineOf(linePart)) ?? (column && lookup.definition.lines.at(-1)?.key);
  if (line === undefined || (column === undefined && rest.length > 0 && linePart !== last)) return undefined;
  const printed = compact(rest.at(-1) ?? last.text);
  const implied = linePart === undefined;
  return { sheetColumn: path.column, line, linePart: linePart ?? last, implied, column: column?.key, printed };
}
