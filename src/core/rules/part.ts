import type { Reference } from '../formula';

/** A reference with the sign it has once everything stands on the left. */
export interface Part {
  readonly reference: Reference;
  readonly side: 'left' | 'right';
  readonly coefficient: 1 | -1;
  /** The columns of a range of them. */
  readonly columns: readonly string[] | undefined;
}
