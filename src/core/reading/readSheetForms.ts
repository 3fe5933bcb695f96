import type { SheetGrid } from '../grid';
import { bandsOf } from './sheet/bands';
import { readBody } from './rows/body';
import type { FormDraft } from './draft';
import { findHeader, textsOf } from './header/header';
import { readHeaderLines } from './header/headerLines';
import { layoutOf } from './header/blocks';
import { withSplitCodes } from './header/splitCodes';
import { lookupOf } from './sheet/lookup';
import { readPreamble } from './sheet/preamble';
import type { Segment } from './sheet/segments';
import { segmentsOf } from './sheet/segments';
import type { SheetView } from './sheet/sheetView';
import { refOf, viewOf } from './sheet/sheetView';
import { compact } from './sheet/text';

/** The forms that a sheet prints, one as a rule. */
export function readSheet(grid: SheetGrid): FormDraft[] {
  return bandsOf(viewOf(grid)).flatMap((view) =>
    segmentsOf(view).flatMap((segment) => readSegment(view, segment) ?? []),
  );
}

function readSegment(view: SheetView, segment: Segment): FormDraft | undefined {
  const lookup = lookupOf(segment.form);
  const header = findHeader(view, lookup, segment.titleIndex + 1, segment.to);
  if (header === undefined) return undefined;
  const rows = view.rows.slice(header.end, segment.to);
  const blocks =
    lookup.definition.rows === 'header'
      ? undefined
      : layoutOf(header, lookup).map((block) => withSplitCodes(block, rows));
  if (blocks?.every(({ amounts, unknown }) => amounts.length + unknown.length === 0) === true) return undefined;
  const body =
    blocks === undefined
      ? readHeaderLines(view, lookup, header, segment.to)
      : readBody(view, lookup, blocks, header.end, segment.to);
  if (body.lines.length === 0) return undefined;
  return {
    form: segment.form,
    title: compact(segment.title),
    titleRank: segment.titleRank,
    titleCell: refOf(view, segment.titleRow, segment.titleColumn),
    sheet: view.name,
    preamble: readPreamble(view, segment.from, header.start, header.paths.flatMap(textsOf)),
    ...body,
  };
}
