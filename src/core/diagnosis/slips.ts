import type { Fen } from '../money';
import type { CellNode } from '../relations';
import type { Slip } from './types';

/** How telling a slip is: few other amounts would look like it by chance. */
const WEIGHTS: Readonly<Record<Slip, number>> = {
  shiftedRows: 4,
  lastYears: 4,
  sign: 4,
  timesTen: 4,
  timesTenThousand: 4,
  carriedUp: 0,
  interchanged: 3,
  digitsSwapped: 3,
  digitLost: 2,
  digitAdded: 2,
  digitChanged: 1,
  unknown: 0,
};

export function slipWeight(slip: Slip): number {
  return WEIGHTS[slip];
}

/** What a cell prints, in 分, however it was corrected meanwhile; 0 for a blank one. */
export function printedIn({ term }: CellNode): Fen {
  return term.amount.kind === 'figure' ? term.amount.fen : 0;
}

/**
 * The slip that turns the amount meant into the one printed. Digits are compared as printed in whole steps.
 * @param printed what the cell says, in 分
 * @param meant what it should say, in 分
 * @param step the smallest amount the cell can print, in 分
 */
export function slipBetween(printed: Fen, meant: Fen, step: Fen): Slip {
  if (meant === 0) return 'unknown';
  if (printed === -meant) return 'sign';
  if (printed === meant * 10 || meant === printed * 10) return 'timesTen';
  if (printed === meant * 10_000 || meant === printed * 10_000) return 'timesTenThousand';
  if (Math.sign(printed) !== Math.sign(meant)) return 'unknown';
  return digitSlip(digitsOf(printed, step), digitsOf(meant, step));
}

function digitsOf(amount: Fen, step: Fen): string {
  const whole = Math.abs(amount);
  return String(whole % step === 0 ? whole / step : whole);
}

function digitSlip(printed: string, meant: string): Slip {
  if (printed.length === meant.length && isSwapped(printed, meant)) return 'digitsSwapped';
  if (isOneLonger(meant, printed) || isOneLonger(meant, unpadded(printed))) return 'digitLost';
  if (isOneLonger(printed, meant) || isOneLonger(printed, unpadded(meant))) return 'digitAdded';
  return printed.length === meant.length && differing(printed, meant).length === 1 ? 'digitChanged' : 'unknown';
}

/** What was typed where one decimal fewer was: Excel fills it up with one zero. More zeros are a round amount's own. */
function unpadded(digits: string): string {
  return digits.replace(/(?<=[1-9])0$/, '');
}

function differing(one: string, other: string): number[] {
  return Array.from(one, (digit, place) => (digit === other[place] ? -1 : place)).filter((place) => place >= 0);
}

/** Whether two digits beside each other stand in each other's places; farther apart they do so by chance only. */
function isSwapped(one: string, other: string): boolean {
  const [first, second, ...more] = differing(one, other);
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return one[first] === other[second] && one[second] === other[first];
}

/** Whether the shorter text is the longer one without one of its digits. */
function isOneLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let same = 0;
  while (longer[same] === shorter[same]) same += 1;
  return longer.slice(same + 1) === shorter.slice(same);
}
