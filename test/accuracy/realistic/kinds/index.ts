import { carriedUp, inRow, single } from './figures';
import { totalFormula } from './formulas';
import type { Kind } from './kind';
import { lastYears, sign } from './lastYears';
import { interchanged, otherUnit, otherUnitInColumn, otherUnitWord, slid, slidInBlock } from './places';
import { doubled, leftOut, miscoded } from './rows';

export type { Kind, Planted } from './kind';

export const kinds: readonly Kind[] = [
  single,
  carriedUp,
  inRow,
  leftOut,
  doubled,
  miscoded,
  interchanged,
  slid,
  totalFormula('公式未重算', true),
  totalFormula('公式漏行', false),
  otherUnit,
  otherUnitInColumn,
  otherUnitWord,
  sign,
  lastYears,
];

/** Slips that can be noticed but not mended: nothing in the forms tells which amount belongs where. */
export const undecidable: readonly Kind[] = [slidInBlock];
