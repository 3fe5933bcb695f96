import type { CellValue } from '../../core/grid';
import type { CellAddress } from '../ports';

/** A cell as it is and as it should be. */
export interface CorrectedCell extends CellAddress {
  /** What it held when it was checked; `null` for a blank one. */
  readonly was: CellValue;
  /** What is to be written: a number, or a text where the cell holds its figure as one. */
  readonly content: string | number;
  /** The same as the user reads it: an amount in the unit of its sheet with separators, a code, a unit. */
  readonly proposed: string;
}
