import type { Header } from './header';
import type { HeaderPart, HeaderPath } from './headerPaths';
import type { FormLookup } from '../sheet/lookup';
import { roleOf } from './roles';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import { bareHeader, compact } from '../sheet/text';
import type { Gap, Observation } from '../types';

/** A column of amounts whose header says both its line (预算数) and its column (公务接待费); in lists only the line. */
export interface Place {
  readonly sheetColumn: number;
  readonly line: string;
  readonly linePart: HeaderPart;
  /** The header names the column only: the line is the form's last one, unless the rows name theirs. */
  readonly implied: boolean;
  readonly column: string | undefined;
  readonly printed: string;
  /** How many headers stand above each other. */
  readonly depth: number;
}

/** A column of amounts that nobody understands. */
export interface UnknownPlace {
  readonly sheetColumn: number;
  readonly gap: Gap;
}

export interface FoundPlaces {
  readonly places: readonly Place[];
  readonly unknown: readonly UnknownPlace[];
  readonly observations: readonly Observation[];
}

/** The columns of amounts under a header that names the lines. */
export function placesOf(view: SheetView, lookup: FormLookup, header: Header): FoundPlaces {
  const ofText = lineNamer(
    lookup,
    header.paths.flatMap(({ texts }) => texts),
  );
  const lineOf = (part: HeaderPart): string | undefined => ofText(part.text);
  const places: Place[] = [];
  const observations: Observation[] = [];
  const unknown: UnknownPlace[] = [];
  for (const path of header.paths) {
    const last = path.parts.at(-1);
    if (last === undefined || roleOf(path.texts.at(-1) ?? '') !== undefined) continue;
    const place = placeOf(path, last, lookup, lineOf);
    const cell = refOf(view, last.row, last.column);
    if (place !== undefined) places.push(place);
    else if (!lookup.isPart(path.texts, undefined)) {
      const text = compact(last.text);
      observations.push({ kind: 'unknownColumn', text, cell });
      unknown.push({ sheetColumn: path.column, gap: { kind: 'column', text, cell } });
    }
  }
  const whole = wholeOfFunds(places, unknown);
  if (whole !== undefined) return { places: [whole], unknown: [], observations: [] };
  return { places: oncePerColumn(places), unknown, observations };
}

const FUND = /^(?:一般公共预算|政府性基金|国有资本经营)/;

/** The only column of amounts there is where the others say which budget its parts are paid from (广东): the items are the rows. */
function wholeOfFunds(places: readonly Place[], unknown: readonly UnknownPlace[]): Place | undefined {
  const [only, another] = places;
  if (only === undefined || another !== undefined || !only.implied || unknown.length === 0) return undefined;
  return unknown.every(({ gap }) => FUND.test(gap.text)) ? { ...only, column: undefined } : undefined;
}

/** Of two places of one line and column (合计 of everything, 小计 of the three expenses) the one that its header tells in more words. */
function oncePerColumn(places: readonly Place[]): readonly Place[] {
  return places.filter(({ line, column, depth }) => {
    const same = places.filter((other) => column !== undefined && other.line === line && other.column === column);
    return same.every((other) => other.depth <= depth);
  });
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
  const column = lookup.columnOf(rest, undefined) ?? lookup.columnOf(path.texts, undefined);
  const line = (linePart && lineOf(linePart)) ?? (column && lookup.definition.lines.at(-1)?.key);
  if (line === undefined || (column === undefined && rest.length > 0 && linePart !== last)) return undefined;
  const printed = compact(rest.at(-1) ?? last.text);
  const implied = linePart === undefined;
  const depth = path.parts.length;
  return { sheetColumn: path.column, line, linePart: linePart ?? last, implied, column: column?.key, printed, depth };
}
