import type { CellValue } from '../../../src/core/grid';

/** How an amount of so many 分 stands in a cell, and the 分 that its reader should take it for. */
export interface WrittenAmount {
  readonly value: CellValue;
  readonly format: string;
  readonly formula?: string;
  readonly fen: number;
}

/** How an edition writes amounts. `undefined` leaves the cell empty. */
export type AmountStyle = (fen: number) => WrittenAmount | undefined;

const PER_WAN = 1_000_000;

/** 万元 with so many decimals, rounded cell by cell, a number shown as it is. */
export function wan(decimals: number, zero: 'blank' | 'zero' = 'blank'): AmountStyle {
  return (fen) => {
    if (fen === 0 && zero === 'blank') return undefined;
    const value = Number((fen / PER_WAN).toFixed(decimals));
    return { value, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, fen: exactFen(value) };
  };
}

/** 万元 to two decimals without a number format: 12.5 stays 12.5. */
export const wanGeneral: AmountStyle = (fen) => {
  const written = wan(2)(fen);
  return written && { ...written, format: 'General' };
};

/** 万元 worked out by a formula from 元; the cell hides what it does not show. */
export const wanByFormula: AmountStyle = (fen) => {
  if (fen === 0) return undefined;
  return { value: fen / 100 / 10_000, format: '0.00', formula: 'ROUND(元!B5,2)/10000', fen };
};

/** 元 with two decimals; nothing is a dash. */
export const yuan: AmountStyle = (fen) =>
  fen === 0 ? { value: '-', format: '@', fen: 0 } : { value: fen / 100, format: '#,##0.00', fen };

/** 元 with two decimals as accounting systems show it: every empty cell a 0. */
export const yuanZero: AmountStyle = (fen) => ({
  value: fen / 100,
  format: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  fen,
});

/** Whole 元. */
export const wholeYuan: AmountStyle = (fen) => {
  const value = Math.round(fen / 100);
  return value === 0 ? undefined : { value, format: '#,##0', fen: value * 100 };
};

/** 元 as text: thousand separators, full-width digits in every third, a blank behind every second, brackets for less than 0. */
export function textStyle(): AmountStyle {
  let count = 0;
  return (fen) => {
    if (fen === 0) return undefined;
    count += 1;
    const plain = (Math.abs(fen) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
    const signed = fen < 0 ? `(${plain})` : plain;
    const wide =
      count % 3 === 0 ? signed.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : signed;
    return { value: count % 2 === 0 ? `${wide} ` : wide, format: '@', fen };
  };
}

function exactFen(wanAmount: number): number {
  return Math.round(wanAmount * PER_WAN);
}
