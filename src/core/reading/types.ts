import type { FormId, Side } from '../forms';
import type { CellRef, SheetGrid } from '../grid';
import type { AmountUnit, Fen } from '../money';

/** A number in an amount cell. */
export interface Figure {
  readonly kind: 'figure';
  readonly cell: CellRef;
  /** The value that counts, in 分: the exact one where the cell hides more digits than it shows, else the printed one. */
  readonly fen: Fen;
  /** What is printed, in 分. Differs from `fen` only where digits are hidden. */
  readonly printedFen: Fen;
  /** Half the smallest amount the printed figure can show, in 分; 0 where `fen` is exact. */
  readonly half: Fen;
  /** The printed figure as a plain decimal text in the sheet's own unit, without separators. */
  readonly printed: string;
  /** Decimals printed. */
  readonly decimals: number;
  /** The formula, without its leading `=`, that the figure is the saved result of. */
  readonly formula?: string | undefined;
}

/** An amount cell: a figure, or why it is none. A blank is 0 in sums but no term; all others are never 0. */
export type AmountCell =
  | Figure
  /** Empty, or only `-` or `—`. */
  | { readonly kind: 'blank'; readonly cell: CellRef }
  /** Words where an amount belongs. */
  | { readonly kind: 'text'; readonly cell: CellRef; readonly text: string }
  /** An error value such as `#REF!`. */
  | { readonly kind: 'error'; readonly cell: CellRef; readonly error: string }
  /** A formula whose result was not saved. */
  | { readonly kind: 'uncalculated'; readonly cell: CellRef; readonly formula: string }
  /** Empty because a merged area covers it, or a date where an amount belongs: what it stands for is unknown. */
  | { readonly kind: 'unread'; readonly cell: CellRef; readonly why: UnreadCell };

/** Why an amount cell could not be read: covered by a merged area, or formatted as a date. */
export type UnreadCell = 'covered' | 'date';

/**
 * Amounts that stand in a form under a header or a label that was not understood. What they belong to is unknown: whatever the
 * form seems to lack may be among them.
 */
export interface Gap {
  readonly kind: 'column' | 'line';
  /** Header or label as printed, trimmed. */
  readonly text: string;
  /** The cell of the header or label; for a column without a header its first amount. */
  readonly cell: CellRef;
  /** Side of the form it stands on, where the form has two. */
  readonly side?: Side;
}

/** A row of a form: one line with its amounts by canonical column name. Side-by-side blocks give lines of their own. */
export interface FormLine {
  /** Canonical line name (`本年收入合计`), functional or economic code (`2080505`), or entity name in 预算2 by entity. */
  readonly key: string;
  /** Functional or economic code, joined where it is split over 类/款/项. */
  readonly code?: string | undefined;
  /** `false` for a line that the form's data does not know (also rows without a label: key `行<number that Excel shows>`). */
  readonly known: boolean;
  /** Label or 科目名称 as printed, trimmed; empty where the row has none. */
  readonly printedName: string;
  /** The cell the name is printed in. */
  readonly labelCell: CellRef;
  /** The cell the code is printed in (the first of split ones). */
  readonly codeCell?: CellRef | undefined;
  /** 行次 as printed, where there is one. */
  readonly lineNumber?: string | undefined;
  /** Row in the sheet, from 0. */
  readonly sheetRow: number;
  /** In 预算2 by entity: key of the department the unit is counted in. */
  readonly parent?: string | undefined;
  /** Block of the sheet the line stands in, left to right from 0. */
  readonly block: number;
  /** Amount cells by canonical column name; blank cells are there, columns the layout does not have are not. */
  readonly amounts: ReadonlyMap<string, AmountCell>;
}

/** A column of amounts. */
export interface FormColumn {
  readonly key: string;
  readonly printed: string;
  readonly sheetColumn: number;
  readonly block: number;
}

/** A quantity that is no money (相关统计数: vehicles, batches, persons …). */
export interface Count {
  readonly key: string;
  readonly value: number | null;
  readonly cell: CellRef;
}

/** A note or statement printed under or above a form. */
export interface Note {
  readonly text: string;
  readonly cell: CellRef;
}

/** Something about how a form is printed that reading noticed and that rules may judge. */
export type Observation =
  | { readonly kind: 'duplicateLine'; readonly key: string; readonly cells: readonly CellRef[] }
  | { readonly kind: 'unknownLine'; readonly text: string; readonly cell: CellRef }
  | { readonly kind: 'unknownColumn'; readonly text: string; readonly cell: CellRef }
  | { readonly kind: 'figureOutsideColumns'; readonly cell: CellRef; readonly printed: string }
  | { readonly kind: 'totalOnNameColumn'; readonly key: string; readonly cell: CellRef }
  | { readonly kind: 'headerWords'; readonly text: string; readonly cell: CellRef }
  /** A number format that prints no amount: a date, a percentage, nothing at all. */
  | { readonly kind: 'oddFormat'; readonly format: 'date' | 'percent' | 'hidden'; readonly cell: CellRef }
  /** A number typed as text, with blanks or invisible marks in it. */
  | { readonly kind: 'spacedNumber'; readonly cell: CellRef }
  /** A code that was typed with dashes and became a date. */
  | { readonly kind: 'datedCode'; readonly code: string; readonly cell: CellRef }
  /** The title is that of another form than the columns are of. */
  | { readonly kind: 'titleContradicts'; readonly titled: FormId; readonly cell: CellRef }
  /** The title has a slip in it. */
  | { readonly kind: 'titleSlip'; readonly printed: string; readonly meant: string; readonly cell: CellRef }
  | { readonly kind: 'noAmountUnit'; readonly cell: CellRef }
  /** The printed unit is 10,000 times off against the other forms; `amountUnit` is the one the figures fit. */
  | { readonly kind: 'unitContradicts'; readonly printed: AmountUnit; readonly cell: CellRef }
  | { readonly kind: 'formNumberDiffers'; readonly printed: string; readonly cell: CellRef };

/** A form as read from one sheet. */
export interface FormReading {
  readonly form: FormId;
  /** Title as printed, without spaces. */
  readonly title: string;
  readonly titleCell: CellRef;
  readonly sheet: string;
  readonly amountUnit: AmountUnit;
  /** Whether the sheet prints its 金额单位; where not, the unit is that of the other forms. */
  readonly amountUnitCell?: CellRef | undefined;
  /** Decimals the form prints (0–2 as a rule). */
  readonly decimals: number;
  readonly fiscalYear: number | null;
  readonly entity: string | null;
  readonly entityCell?: CellRef | undefined;
  /** Printed form number (`公开01表`), where there is one. */
  readonly printedNumber?: string | undefined;
  readonly lines: readonly FormLine[];
  readonly columns: readonly FormColumn[];
  readonly counts: readonly Count[];
  /** Words above the title that are neither unit, entity nor form number: a cover line, 附件1. */
  readonly above: readonly Note[];
  readonly notes: readonly Note[];
  readonly observations: readonly Observation[];
  /** What holds amounts and was not understood. */
  readonly gaps: readonly Gap[];
  /** No figure other than 0 anywhere in the form, and nothing that was not understood: 空表. */
  readonly nil: boolean;
  /** The line of that name or code (the first where printed twice), O(1). */
  line(key: string): FormLine | undefined;
}

/** A sheet that is no form of ours, with the reason it was passed over. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: 'hidden' | 'ours' | 'notAForm' | 'duplicate' | 'kindred' | 'otherEntity';
  /** For `duplicate` and `kindred` (another title of the form): the form that another table was taken for. */
  readonly form?: FormId;
  /** For `notAForm`: the title of a table with amounts that was not recognised. */
  readonly title?: string;
  /** The year that such a table prints. */
  readonly fiscalYear?: number;
}

/** A department (or unit) whose forms a workbook holds. */
export interface Department {
  /** Its name as its forms print it; `null` where none does. */
  readonly entity: string | null;
  /** Sheets with its forms, in order. */
  readonly sheets: readonly string[];
}

/** All that a workbook's sheets say. */
export interface WorkbookReading {
  readonly forms: readonly FormReading[];
  readonly skipped: readonly SkippedSheet[];
  /** The departments whose forms the workbook holds, more than one as an exception; `forms` are those of one of them. */
  readonly departments: readonly Department[];
  form(id: FormId): FormReading | undefined;
  /** The cells of a sheet as they are. */
  grid(sheet: string): SheetGrid | undefined;
}
