import type { Checked } from '../session/types';

/** What the pane asks its checking worker. */
export type CheckRequest =
  /** Check these sheets, handed over before, in this order. */
  | { readonly kind: 'check'; readonly id: number; readonly sheets: readonly string[]; readonly file: string }
  | { readonly kind: 'html'; readonly id: number };

/** What the worker answers. */
export type CheckResponse =
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'html'; readonly id: number; readonly html: string };
