import type { FillPlan } from '../../app/fill/fill';
import type { Recognised, SourceRole } from './types';

/** What the pane asks the worker that plans filling. */
export type FillRequest =
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly role: SourceRole;
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'forget'; readonly role: SourceRole }
  /** Plan for these sheets, handed over before, in this order. */
  | { readonly kind: 'plan'; readonly id: number; readonly sheets: readonly string[] };

/** What the worker answers. */
export type FillResponse =
  | { readonly kind: 'recognised'; readonly id: number; readonly recognised: Recognised }
  | { readonly kind: 'planned'; readonly id: number; readonly plan: FillPlan; readonly current: Recognised };
