import type { Checked } from '../session/types';
import type { SheetChunk } from './chunks';

/** What the pane says to its worker. */
export type Request =
  | { readonly kind: 'chunk'; readonly chunk: SheetChunk }
  /** Check these sheets, handed over before, in this order. */
  | { readonly kind: 'check'; readonly id: number; readonly sheets: readonly string[]; readonly file: string }
  | { readonly kind: 'html'; readonly id: number };

/** What the worker answers. */
export type Response =
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'html'; readonly id: number; readonly html: string }
  /** A fault of ours: the message is for whoever mends it. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
