/**
 * Canonical number of a form: `01`–`11` are 公开01–公开11 of the 2022-on national numbering whatever the sheet prints,
 * `B1`–`B9` are 部门预算公开表 1–9 in the Qinghai order.
 */
export type FormId =
  | '01'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '11'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'B9';

/** How the rows of a form are told apart. */
export type RowKind =
  /** Statutory lines found by their label (公开01, 04, 11; 预算1, 4). */
  | 'lines'
  /** 合计 and functional codes (类, 款, 项). */
  | 'functional'
  /** Economic codes (类, 款), with 合计 or footer lines. */
  | 'economic'
  /** 合计 and reporting entities, or functional codes where a code column is printed (预算2). */
  | 'entities'
  /** Amounts without a label of their own: the header says which line they are (公开09, 预算7). */
  | 'header';

/** Which of two tables side by side a line or column belongs to. */
export type Side = 'income' | 'expenditure';

/** A line that the form prints by statute. */
export interface LineDefinition {
  /** Canonical name; the code for a 类 of the functional classification. */
  readonly key: string;
  /** Official name where the key is a code. */
  readonly name?: string;
  readonly side?: Side;
  /** Other labels it is printed with, without numbering and spaces. */
  readonly aliases?: readonly string[];
  /** Headers of the column whose 合计 it is, in editions that print a column instead of the line. */
  readonly columnHeaders?: readonly string[];
  /** Key of the line it stands under: its aliases mean it only there. */
  readonly under?: string;
  /** Where the header names lines by year (2023年预算数, 2024年预算数), it is the earlier one. */
  readonly earlierYear?: boolean;
  /** Not every edition prints it: where it is missing it is 0. */
  readonly optional?: boolean;
}

/** A column of amounts that the form prints by statute. */
export interface ColumnDefinition {
  /** Canonical name. */
  readonly key: string;
  readonly side?: Side;
  /** Header paths it is printed under besides its key, outermost first, parts separated by `/`; the tail of a path is enough. */
  readonly headers?: readonly string[];
  /** Not every edition prints it: where it is missing it is 0. */
  readonly optional?: boolean;
  /** Whatever else a header prints under it is a part of it (基本支出 under 本年收入), no column of the form. */
  readonly whole?: boolean;
}

/** A quantity printed with the form (相关统计数). */
export interface CountDefinition {
  readonly key: string;
  readonly aliases?: readonly string[];
}

/** A form as the statute knows it, all editions together. */
export interface FormDefinition {
  readonly id: FormId;
  /** Name in the rule notation: `公开05`, `预算5`. */
  readonly name: string;
  /** Official title of the 2022-on national edition (公开) or the Qinghai one (预算). */
  readonly title: string;
  /** Titles of other editions; what stands in front of a title (year, department) is not part of it. */
  readonly otherTitles: readonly string[];
  /** Numbers it rightly prints, by edition, newest first. */
  readonly numbers: readonly number[];
  readonly rows: RowKind;
  /** In statutory order. For coded rows only what is no code: 合计 and footers. */
  readonly lines: readonly LineDefinition[];
  /** In statutory order. */
  readonly columns: readonly ColumnDefinition[];
  readonly counts?: readonly CountDefinition[];
  /** The column that is the total of a row, and the columns it is always made of. */
  readonly partsOfTotal?: { readonly total: string; readonly parts: readonly string[] };
  /** First year for which every place publishes it, where that is not all of them. */
  readonly since?: number;
  /** A column of another form that every edition with this form prints. */
  readonly announcedBy?: { readonly form: FormId; readonly column: string };
}

/** A place in a form. */
export interface FormPlace {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
}
