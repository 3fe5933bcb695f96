import type { Correction } from '../../app/check/corrections';
import type { FormId } from '../../core/forms';
import type { Answer, Finding, Report, ReportCell, ReportRemedy, Suspect } from '../../core/report';
import type { SkippedSheet } from '../../core/reading';
import type { ReadText } from '../narrative/types';

export type { Slip } from '../../core/report';
export type { Verdict } from '../../core/rules';

/** What the pane needs to know of a rule: its wording and its basis. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** At how many places it held. */
  readonly passed: number;
}

/** A finished check as plain data, as it comes out of the worker. */
export interface PaneCheck {
  readonly report: Report;
  /** Rules that were evaluated somewhere or could not be, by id, in the order they ran. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Row and column of the cell that a cause leads to, by its id; none for what is outside the lines of a form. */
  readonly places: ReadonlyMap<string, string>;
  /** What accepting a cause would write, by its id. */
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly skipped: readonly SkippedSheet[];
  /** Forms that belong to those found and are not in the workbook. */
  readonly missing: readonly { readonly form: FormId; readonly title: string }[];
  /** Names of the departments that the workbook holds. */
  readonly departments: readonly string[];
  /** The one of them that was checked alone; absent where all were. */
  readonly department?: string;
  /** The printed head of each sheet that holds one form. */
  readonly heads: ReadonlyMap<string, SheetHead>;
  /** The text that the report's claims are about; absent where there was none. */
  readonly text?: ReadText | undefined;
}

/** Which rows and columns of a sheet say what its figures are: rows from `top` on, before `bottom`; columns before `columns`. */
export interface SheetHead {
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
}

/** What the user has said about a finding. */
export type RemarkView = Answer;

/** One cause with all that its card shows. */
export interface Card {
  /** The id of the cause: stays when rows move, so that the selection survives a re-check. */
  readonly id: string;
  readonly verdict: Finding['verdict'];
  readonly message: string;
  /** The cell that 定位 selects: the likeliest suspect, else the first cell of the first finding. */
  readonly target: ReportCell | undefined;
  /** Where that cell stands, by row and column; empty for what is outside the lines of a form. */
  readonly place: string;
  /** The form it lies in, as it is searched for; the whole workbook where there is none. */
  readonly form: string;
  readonly suspects: readonly Suspect[];
  /** So many of the first suspects are to be corrected together. */
  readonly together: number;
  /** What is to be done where it is not other amounts in cells. */
  readonly remedies: readonly ReportRemedy[];
  readonly findings: readonly Finding[];
  /** 元 or 万元 of the sheet of the figures. */
  readonly unit: string | undefined;
  /** What accepting it would write; `undefined` where the forms do not tell. */
  readonly correction: Correction | undefined;
  /** Official documents, without 表内关系 and 表间关系. */
  readonly basis: readonly string[];
  readonly remark: RemarkView | undefined;
  /** The user does not want to see it again. */
  readonly aside: boolean;
  /** It was to be explained and is. */
  readonly explained: boolean;
}

/** How the cards are ordered: the gravest first, or form by form. */
export type CardOrder = 'gravity' | 'form';

/** Cards under one heading: those of a verdict, or of a form. */
export interface CardGroup {
  readonly title: string;
  readonly cards: readonly Card[];
}
