import type { Checked } from '../session/ports';

/** What is to be checked: sheets handed over before, in this order, and the name for the report. */
export interface CheckInput {
  readonly sheets: readonly string[];
  readonly file: string;
}

/** What the pane asks its checking worker: what was found, or the same as a html page. */
export interface CheckRequest extends CheckInput {
  readonly kind: 'check' | 'html';
  readonly id: number;
}

/** What the worker answers. */
export type CheckResponse =
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'html'; readonly id: number; readonly html: string };
