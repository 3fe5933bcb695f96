import type { Area } from '../calculation';
import type { CellEdit, SetCellsEdit } from '../edits';
import type { CellValue, GridCell, SheetGrid } from '../grid';
import { toA1 } from '../grid';
import { fenPerUnit, formatAmount } from '../money';
import type { Fen } from '../money';
import type { FormReading, WorkbookReading } from '../reading';
import { contentFor, formatFor } from './cellContent';
import type { BalanceFigure } from './figures';
import { cellKey } from './figures';
import { withoutRoundingNotes } from './roundingNotes';
import { unitEdits } from './unitLines';

/** A formula that does not give the figure that is to be printed, and is replaced by it. */
export interface ReplacedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** How a workbook is written with other amounts. */
export interface Conversion {
  readonly edits: readonly SetCellsEdit[];
  readonly replaced: readonly ReplacedFormula[];
  /** Notes that owned up to rounding differences and are not true any more. */
  readonly droppedNotes: readonly { readonly sheet: string; readonly address: string }[];
}

/** @param amounts what each figure becomes, in 分 @param allHold no relation is off, so that notes about it can go */
export function conversionOf(
  grids: readonly SheetGrid[],
  reading: WorkbookReading,
  figures: readonly BalanceFigure[],
  amounts: readonly Fen[],
  allHold: boolean,
): Conversion {
  const sheets = new Sheets(grids, figures, amounts);
  const written = sheetsOf(reading.forms).map(({ sheet, forms }) => {
    const grid = grids.find(({ name }) => name === sheet);
    const cells = sheets.figureEdits(sheet);
    const converted = forms.filter(({ amountUnit }) => amountUnit === '元');
    const units = grid === undefined || converted.length === 0 ? [] : unitEdits(grid, converted);
    const notes = grid === undefined || !allHold ? [] : withoutRoundingNotes(grid, forms);
    return { sheet, cells, texts: [...units.filter((unit) => !notes.some(isAt(unit.address))), ...notes], notes };
  });
  return {
    edits: written.flatMap(({ sheet, cells, texts }): readonly SetCellsEdit[] => {
      const all = [...cells, ...texts];
      return all.length === 0 ? [] : [{ kind: 'setCells', sheet, cells: all }];
    }),
    replaced: sheets.replaced,
    droppedNotes: written.flatMap(({ sheet, notes }) => notes.map(({ address }) => ({ sheet, address }))),
  };
}

function isAt(address: string): (edit: CellEdit) => boolean {
  return (edit) => edit.address === address;
}

function sheetsOf(forms: readonly FormReading[]): readonly { sheet: string; forms: readonly FormReading[] }[] {
  const sheets = [...new Set(forms.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, forms: forms.filter((form) => form.sheet === sheet) }));
}

/** The cells of a workbook as they are and as they will be. */
class Sheets {
  readonly replaced: ReplacedFormula[] = [];
  private readonly cells = new Map<string, GridCell>();
  private readonly becomes = new Map<string, Fen>();

  constructor(
    grids: readonly SheetGrid[],
    private readonly figures: readonly BalanceFigure[],
    private readonly amounts: readonly Fen[],
  ) {
    for (const { name: sheet, rows } of grids) {
      for (const { row, cells } of rows)
        for (const cell of cells) this.cells.set(cellKey({ sheet, row, column: cell.column }), cell);
    }
    figures.forEach(({ cell }, index) => this.becomes.set(cellKey(cell), amounts[index] ?? 0));
  }

  figureEdits(sheet: string): readonly CellEdit[] {
    return this.figures.flatMap((figure, index): readonly CellEdit[] => {
      const cell = figure.cell.sheet === sheet ? this.cells.get(cellKey(figure.cell)) : undefined;
      return cell === undefined ? [] : this.figureEdit(figure, this.amounts[index] ?? 0, cell);
    });
  }

  private figureEdit(figure: BalanceFigure, fen: Fen, cell: GridCell): readonly CellEdit[] {
    const { decimals } = figure;
    const { sheet, row, column } = figure.cell;
    const { content, replaced } = contentFor(cell, fen, decimals, (area) => this.look(area, sheet));
    if (isUnchanged(figure, fen) && !replaced) return [];
    const address = toA1(row, column);
    if (replaced) this.replaced.push({ sheet, address, formula: cell.formula ?? '' });
    const numberFormat = typeof content === 'string' ? undefined : formatFor(cell.format, fen, decimals);
    return [{ address, content, ...(numberFormat === undefined ? {} : { numberFormat }) }];
  }

  private look(area: Area, own: string): readonly (CellValue | undefined)[] {
    const sheet = area.sheet ?? own;
    const values: (CellValue | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) values.push(this.valueAt(sheet, row, column));
    }
    return values;
  }

  private valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    const key = cellKey({ sheet, row, column });
    const cell = this.cells.get(key);
    const fen = this.becomes.get(key);
    if (fen === undefined) return cell?.value ?? null;
    return typeof cell?.value === 'string' ? formatAmount(fen, '万元', LOSSLESS) : fen / fenPerUnit('万元');
  }
}

/** Decimals of 万元 that 分 need. */
const LOSSLESS = 6;

/** A figure that is printed in 万元 already, just as it is to be; 0 is the same in every unit. */
function isUnchanged({ amount, unit }: BalanceFigure, fen: Fen): boolean {
  return unit === '亿元' || (amount.fen === fen && amount.printedFen === fen && (unit === '万元' || fen === 0));
}
