import type { MarkVerdict } from '../../../core/edits';
import { markFormula, markOfFormula, markOrder } from '../../../core/edits';
import { escapeText } from '../../package/xml/entities';
import type { FormatBlock, Priority, SheetOutline } from './outline';
import { outlineSheet } from './outline';
import type { Splice } from '../../package/patch/splice';
import { spliced } from '../../package/patch/splice';

/** Ranges marked on one sheet, by verdict. */
export type SheetMarks = ReadonlyMap<MarkVerdict, ReadonlySet<string>>;

/** A worksheet part freed of our marks. */
export interface Unmarked {
  readonly text: string;
  readonly marks: SheetMarks;
  /** Differential formats that our marks used. */
  readonly dxfs: ReadonlySet<number>;
  /** What the priorities of the user's own rules have become. */
  readonly renumber: Renumber;
}

export type Renumber = (priority: number) => number;

/** Words that every mark of ours contains; a part without them has none. */
const SIGN = 'duibiao';
/** A rule over too many areas is heavy for Excel. */
const AREAS = 400;
const MAX_PRIORITY = 0x7fff_ffff;
/** What stands before conditional formatting in a worksheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
  ],
];

/** Takes exactly our marks out; the user's rules keep their order. `undefined` where there are none of ours. */
export function unmark(text: string): Unmarked | undefined {
  if (!text.includes(SIGN)) return undefined;
  const outline = outlineSheet(text);
  const marks = new Map<MarkVerdict, Set<string>>();
  const dxfs = new Set<number>();
  const ours: number[] = [];
  const removed: Splice[] = [];
  for (const block of outline.blocks) {
    const own = block.rules.filter((rule) => markOfFormula(rule.formula) !== undefined);
    const gone = own.length === block.rules.length ? own.slice(0, 1).map(() => block) : own;
    removed.push(...gone.map(({ start, end }) => ({ start, end, text: '' })));
    for (const { formula, dxf, priority } of own) {
      const verdict = markOfFormula(formula);
      if (verdict !== undefined) addRanges(marks, verdict, block);
      if (dxf !== undefined) dxfs.add(dxf);
      if (priority !== undefined) ours.push(priority.value);
    }
  }
  if (removed.length === 0) return undefined;
  const renumber: Renumber = (priority) => priority - ours.filter((one) => one < priority).length;
  return { text: spliced(text, [...removed, ...renumbered(outline, renumber)]), marks, dxfs, renumber };
}

/** Lays marks over a worksheet part that has none of ours: strongest first, all before the user's own rules. */
export function mark(
  text: string,
  marks: SheetMarks,
  dxfOf: (verdict: MarkVerdict) => number,
): { readonly text: string; readonly renumber: Renumber } {
  const outline = outlineSheet(text);
  const chunks = markOrder.flatMap((verdict) =>
    inChunks([...(marks.get(verdict) ?? [])]).map((areas) => ({ verdict, areas })),
  );
  const renumber: Renumber = (priority) =>
    priority + chunks.length > MAX_PRIORITY ? priority : priority + chunks.length;
  const xml = chunks
    .map(({ verdict, areas }, at) => blockXml(outline.prefix, areas, verdict, dxfOf(verdict), at + 1))
    .join('');
  const place = outline.children.filter((child) => BEFORE.includes(child.local)).at(-1)?.end ?? 0;
  return { text: spliced(text, [{ start: place, end: place, text: xml }, ...renumbered(outline, renumber)]), renumber };
}

function blockXml(p: string, areas: readonly string[], verdict: MarkVerdict, dxf: number, priority: number): string {
  const rule = `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${p}formula>${escapeText(markFormula(verdict))}</${p}formula></${p}cfRule>`;
  return `<${p}conditionalFormatting sqref="${areas.join(' ')}">${rule}</${p}conditionalFormatting>`;
}

/** The priorities of all rules that are not ours, numbered anew. */
function renumbered(outline: SheetOutline, renumber: Renumber): Splice[] {
  const users = outline.blocks.flatMap((block) =>
    block.rules.filter((rule) => markOfFormula(rule.formula) === undefined),
  );
  const priorities = [
    ...users.flatMap((rule): Priority[] => (rule.priority === undefined ? [] : [rule.priority])),
    ...outline.newerPriorities,
  ];
  return priorities.flatMap(({ start, end, value }): Splice[] => {
    const changed = renumber(value);
    return changed === value ? [] : [{ start, end, text: String(changed) }];
  });
}

function addRanges(marks: Map<MarkVerdict, Set<string>>, verdict: MarkVerdict, block: FormatBlock): void {
  const ranges = marks.get(verdict) ?? new Set();
  for (const range of block.ranges.split(/\s+/)) if (range !== '') ranges.add(range);
  marks.set(verdict, ranges);
}

function inChunks(areas: readonly string[]): string[][] {
  const count = Math.ceil(areas.length / AREAS);
  return Array.from({ length: count }, (_, at) => areas.slice(at * AREAS, (at + 1) * AREAS));
}
