import type { MarkEdit, MarkVerdict } from '../../core/edits';
import { markFormula, markLooks, markOfFormula, markOrder, rangeAddress, rectanglesOf } from '../../core/edits';
import type { MarkLook } from '../../core/edits';
import type { GridRange } from '../../core/grid';
import { parseRange } from '../../core/grid';
import { HostFault } from '../../app/ports';
import { hostText } from '../../core/messages';
import type { KnownSheet } from './book';

/** Addresses of several ranges may be this long; Excel's own limit for such texts in formulas and names. */
const ADDRESS_LENGTH = 255;

const LINES: Readonly<Record<MarkLook['line'], Excel.ConditionalRangeBorder['style']>> = {
  thin: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Queues marks: one conditional format for each verdict of a sheet (more where its addresses are long). Excel puts a new one
 * before all others, so the strongest verdict comes last.
 */
export function queueMarks(sheet: Excel.Worksheet, marks: readonly MarkEdit[]): void {
  for (const verdict of [...markOrder].reverse()) {
    const areas = marks.filter((mark) => mark.verdict === verdict).map(areaOf);
    for (const addresses of addressLists(areas)) queueMark(sheet.getRanges(addresses), verdict);
  }
}

function queueMark(ranges: Excel.RangeAreas, verdict: MarkVerdict): void {
  const { fill, border, line } = markLooks[verdict];
  const mark = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  mark.custom.rule.formula = `=${markFormula(verdict)}`;
  mark.stopIfTrue = false;
  mark.custom.format.fill.color = fill;
  for (const edge of EDGES) {
    const side = mark.custom.format.borders.getItem(edge);
    side.style = LINES[line];
    side.color = border;
  }
}

/** A sheet's conditional formats, asked for; `ours` counts after the sync. */
export interface QueuedFormats {
  readonly sheet: KnownSheet;
  /** Those that are marks of ours. */
  readonly ours: () => readonly Excel.ConditionalFormat[];
}

/** Queues the reading of a sheet's conditional formats with what tells ours from the user's. */
export function queueFormats(context: Excel.RequestContext, sheet: KnownSheet): QueuedFormats {
  const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
  formats.load({ type: true, customOrNullObject: { rule: { formula: true } } });
  return { sheet, ours: () => formats.items.filter(isOurs) };
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  if (format.type !== Excel.ConditionalFormatType.custom) return false;
  const { formula } = format.customOrNullObject.rule;
  return markOfFormula(formula) !== undefined;
}

function areaOf(mark: MarkEdit): GridRange {
  const area = parseRange(mark.address);
  if (area === undefined) throw new HostFault('badAddress', hostText.badAddress(mark.sheet, mark.address));
  return area;
}

/** Lists of addresses of cells joined to rectangles, none longer than Excel takes. */
function addressLists(areas: readonly GridRange[]): string[] {
  const single = areas.filter(({ top, bottom, left, right }) => top === bottom && left === right);
  const others = areas.filter((area) => !single.includes(area));
  const cells = single.map(({ top, left }) => ({ row: top, column: left }));
  const lists: string[] = [];
  for (const address of [...others, ...rectanglesOf(cells)].map(rangeAddress)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= ADDRESS_LENGTH) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
