import { allForms, formDefinition, functionalClassName, isBudgetForm, isEconomicClass } from '../forms';
import type { FormId } from '../forms';
import type { CellRef, SheetGrid } from '../grid';
import { bandsOf } from './sheet/bands';
import { readBody } from './rows/body';
import type { FormDraft } from './draft';
import { findHeader } from './header/header';
import { readHeaderLines } from './header/headerLines';
import type { Block } from './header/blocks';
import { layoutOf } from './header/blocks';
import { withSplitCodes } from './header/splitCodes';
import { lookupOf } from './sheet/lookup';
import { readPreamble } from './sheet/preamble';
import type { Segment } from './sheet/segments';
import { segmentsOf } from './sheet/segments';
import type { SheetView } from './sheet/sheetView';
import { refOf, viewOf } from './sheet/sheetView';
import { compact } from './sheet/text';
import type { Observation } from './types';

/** The forms that a sheet prints, one as a rule. */
export function readSheet(grid: SheetGrid): FormDraft[] {
  const drafts: FormDraft[] = [];
  for (const band of bandsOf(viewOf(grid))) {
    for (const segment of segmentsOf(band)) {
      const draft = readSegment(band.view, segment);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}

/** A form as its title says; where its columns contradict the title, the form that they are of. */
function readSegment(view: SheetView, segment: Segment): FormDraft | undefined {
  const titled = readAs(view, segment, segment.form);
  if (titled === undefined) return undefined;
  if (titled.unknown < 1 || titled.unknown < titled.known) return ofItsKind(titled.draft);
  const others = kindred(segment)
    .flatMap((form) => readAs(view, segment, form) ?? [])
    .filter(({ unknown, known }) => unknown === 0 && known > titled.known);
  const [only, another] = others;
  return ofItsKind(only !== undefined && another === undefined ? contradicting(only.draft, segment) : titled.draft);
}

interface ReadAs {
  readonly draft: FormDraft;
  /** How many columns of amounts were understood, and how many were not. */
  readonly known: number;
  readonly unknown: number;
}

/** Forms that a title may have been mistaken for: of the same workbook, or of the other one where the title does not say which. */
function kindred({ form, title }: Segment): readonly FormId[] {
  const { rows } = formDefinition(form);
  const says = title.includes('决算') || title.replace(/公共预算|基金预算|经营预算/g, '').includes('预算');
  if (rows === 'lines') return [];
  return allForms
    .filter(({ id }) => id !== form && (!says || isBudgetForm(id) === isBudgetForm(form)))
    .filter((other) => other.rows === rows)
    .map(({ id }) => id);
}

function contradicting(draft: FormDraft, { form, titleRow, titleColumn, title }: Segment): FormDraft {
  const says = /决算|预算/.test(title.replace(/公共预算|基金预算|经营预算/g, ''));
  if (!says) return draft;
  const cell = { sheet: draft.sheet, row: titleRow, column: titleColumn };
  return { ...draft, observations: [...draft.observations, { kind: 'titleContradicts', titled: form, cell }] };
}

/** A form by functional codes is none that lists economic ones, nor the other way round, whatever its title. */
function ofItsKind(draft: FormDraft): FormDraft | undefined {
  const { rows } = formDefinition(draft.form);
  if (rows !== 'functional' && rows !== 'economic') return draft;
  let own = 0;
  let other = 0;
  for (const { line } of draft.lines) {
    if (line.code === undefined) continue;
    const kind: Classification | undefined = line.known ? rows : classificationOf(line.code);
    if (kind === rows) own += 1;
    else if (kind !== undefined) other += 1;
  }
  return own >= other ? draft : undefined;
}

type Classification = 'functional' | 'economic';

function classificationOf(code: string): Classification | undefined {
  const top = code.slice(0, 3);
  if (isEconomicClass(top)) return 'economic';
  return functionalClassName(top) === undefined ? undefined : 'functional';
}

function readAs(view: SheetView, segment: Segment, form: FormId): ReadAs | undefined {
  const lookup = lookupOf(form);
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
  if (body.lines.length === 0 && !isBlankForm(blocks)) return undefined;
  const { from, titleIndex } = segment;
  const titleCell = refOf(view, segment.titleRow, segment.titleColumn);
  const { lines, columns, counts, notes, observations, gaps } = body;
  const draft: FormDraft = {
    lines,
    columns,
    counts,
    notes,
    observations: segment.meant === undefined ? observations : [titleSlip(segment, titleCell), ...observations],
    gaps,
    form,
    title: compact(segment.title),
    titleRank: segment.titleRank,
    titleCell,
    sheet: view.name,
    preamble: readPreamble(view, { from, title: titleIndex, to: header.start }, header.paths),
  };
  const unknown = observations.filter(({ kind }) => kind === 'unknownColumn').length;
  return { draft, known: new Set(columns.map(({ sheetColumn }) => sheetColumn)).size, unknown };
}

function titleSlip({ title, meant = '' }: Segment, cell: CellRef): Observation {
  return { kind: 'titleSlip', printed: title, meant, cell };
}

/** Whether a head that is understood throughout has nothing below it: a nil form as some editions print it. */
function isBlankForm(blocks: readonly Block[] | undefined): boolean {
  const [block] = blocks ?? [];
  return block?.unknown.length === 0 && block.amounts.length > 1;
}
