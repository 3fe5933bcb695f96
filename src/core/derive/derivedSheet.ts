import { notationOf } from '../formula';
import { ownSheets, type CellFormula, type PutSheetEdit, type SheetCell } from '../edits';
import { toA1, type CellRef } from '../grid';
import { deriveText as words } from '../messages';
import { fenPerUnit, formatAmount, fullDecimals, type AmountUnit } from '../money';
import { sectionNames } from './sections';
import { shareNotes } from './shareNotes';
import { TEXT_DECIMALS, TEXT_UNIT, type Derived, type Input } from './types';

const AMOUNT_FORMAT = '#,##0.00';
const PERCENT_FORMAT = '0.00';

/** What the live formulas need to know beside the figures. */
export interface FormulaContext {
  /** Where figures of last year, of the budget and typed ones stand in 上年及预算数, by notation. */
  readonly sources: ReadonlyMap<string, CellRef>;
  /** Whether a cell of this year's forms holds a number (a number stored as text cannot be referred to). */
  readonly isNumber: (cell: CellRef) => boolean;
}

/** The sheet 说明数据: every derived figure, section by section, as a live formula. */
export function derivedSheet(
  derived: readonly Derived[],
  context: FormulaContext,
  name: string = ownSheets.derived,
): PutSheetEdit {
  const rows: (SheetCell | null)[][] = [
    [{ content: words.derivedTitle, style: 'title' }],
    [{ content: words.derivedNote, style: 'note' }],
    words.derivedHeadings.map((content) => ({ content, style: 'heading' })),
  ];
  const notes = shareNotes(derived);
  let open = '';
  for (const figure of derived) {
    const heading = sectionNames(figure.id);
    if (heading !== open) rows.push([{ content: heading, style: 'heading' }]);
    open = heading;
    rows.push(derivedRow(figure, notes.get(figure.id), context));
  }
  const layout = { columnWidths: [56, 14, 8, 8, 16, 44], orientation: 'portrait', headingRows: 3 } as const;
  return { kind: 'putSheet', name, rows, layout };
}

function derivedRow(figure: Derived, note: string | undefined, context: FormulaContext): (SheetCell | null)[] {
  const remark = figure.missing === undefined ? note : words[figure.missing];
  return [
    { content: figure.label },
    { content: valueFormula(figure, context), numberFormat: figure.unit === '%' ? PERCENT_FORMAT : AMOUNT_FORMAT },
    { content: figure.unit },
    figure.direction === undefined ? null : { content: directionFormula(figure, context) },
    figure.base === null ? null : { content: baseFormula(figure, context), numberFormat: AMOUNT_FORMAT },
    remark === undefined ? null : { content: remark, style: 'note' },
  ];
}

/** The value in English A1 notation, with our own result beside it. */
export function valueFormula(figure: Derived, context: FormulaContext): CellFormula | string {
  if (figure.missing === 'noBase' || figure.missing === 'noFigure') return words.none;
  const [own = '0', base = '0'] = figure.inputs.map((input) => reference(input, context, unitOf(figure)));
  const cached = figure.value === null ? words.none : Number(figure.value);
  return { formula: formulaOf(figure, own, base), cached };
}

function formulaOf(figure: Derived, own: string, base: string): string {
  if (figure.kind === 'amount') return `ROUND(${own},${TEXT_DECIMALS})`;
  if (figure.unit !== '%') return `ROUND(${own}-${base},${TEXT_DECIMALS})`;
  const ratio = figure.kind === 'change' ? `(${own}-${base})/ABS(${base})` : `${own}/${base}`;
  return `IF(${base}=0,"${words.none}",ROUND(${ratio}*100,${TEXT_DECIMALS}))`;
}

function directionFormula(figure: Derived, context: FormulaContext): CellFormula {
  const [own = '0', base = '0'] = figure.inputs.map((input) => reference(input, context, unitOf(figure)));
  const formula = `IF(ROUND(${own}-${base},6)=0,"持平",IF(${own}>${base},"增加","减少"))`;
  return { formula, cached: figure.direction ?? null };
}

function baseFormula(figure: Derived, context: FormulaContext): CellFormula {
  const base = figure.inputs[1];
  const amount = base === undefined ? '0' : reference(base, context, unitOf(figure));
  return { formula: `ROUND(${amount},${TEXT_DECIMALS})`, cached: Number(figure.base) };
}

/** The amount in the given unit: a reference to its cell where there is one that holds a number, else the amount itself. */
function reference(input: Input, { sources, isNumber }: FormulaContext, unit: AmountUnit): string {
  const listed = sources.get(notationOf(input.place));
  if (listed !== undefined) return converted(listed, TEXT_UNIT, unit);
  const here = input.place.source === 'current' ? input.cell : null;
  if (here === null || (input.fen !== 0 && !isNumber(here))) return formatAmount(input.fen, unit, fullDecimals(unit));
  return converted(here, input.unit, unit);
}

/** N() reads a dash or a word as 0, as the check does. */
function converted(cell: CellRef, from: AmountUnit, to: AmountUnit): string {
  if (from === to) return `N(${quoted(cell)})`;
  const [own, other] = [fenPerUnit(from), fenPerUnit(to)];
  return own < other ? `(N(${quoted(cell)})/${other / own})` : `(N(${quoted(cell)})*${own / other})`;
}

function unitOf({ unit }: Derived): AmountUnit {
  return unit === '%' ? TEXT_UNIT : unit;
}

function quoted({ sheet, row, column }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!${toA1(row, column)}`;
}
