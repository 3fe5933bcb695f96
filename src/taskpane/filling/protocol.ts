import type { FillPlan } from '../../app/fill';
import type { SheetChunk } from '../checking/chunks';
import type { Recognised, SourceRole } from './types';

/** What the pane says to the worker that plans filling. */
export type FillRequest =
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly role: SourceRole;
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'forget'; readonly role: SourceRole }
  | { readonly kind: 'chunk'; readonly chunk: SheetChunk }
  /** Plan for these sheets, handed over before, in this order. */
  | { readonly kind: 'plan'; readonly id: number; readonly sheets: readonly string[] };

/** What the worker answers. */
export type FillResponse =
  | { readonly kind: 'recognised'; readonly id: number; readonly recognised: Recognised }
  /** One sentence with the remedy. */
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  | { readonly kind: 'planned'; readonly id: number; readonly plan: FillPlan; readonly current: Recognised }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
