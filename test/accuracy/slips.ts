/** What is planted: from the number in a cell (0 for a blank one) to the wrong one, the same where it cannot be made. */
export interface Planting {
  readonly name: string;
  readonly plant: (value: number) => number;
}

/** The errors planted in every cell. */
export const plantings: readonly Planting[] = [
  { name: '加 7.77', plant: (value) => round(value + 7.77) },
  { name: '数字颠倒', plant: (value) => onDigits(value, swapFirstUnequal) },
  { name: '少一位', plant: (value) => onDigits(value, dropMiddle) },
  { name: '乘以 10', plant: (value) => round(value * 10) },
  { name: '正负号', plant: (value) => -value },
];

function round(value: number): number {
  return Number(value.toFixed(6));
}

function onDigits(value: number, change: (digits: string) => string): number {
  const digits = Math.round(Math.abs(value) * 100).toString();
  return (Math.sign(value) * Number(change(digits))) / 100;
}

function swapFirstUnequal(digits: string): string {
  for (let at = 1; at < digits.length; at += 1) {
    const [one = '', other = ''] = [digits[at - 1], digits[at]];
    if (one !== other) return digits.slice(0, at - 1) + other + one + digits.slice(at + 1);
  }
  return digits;
}

function dropMiddle(digits: string): string {
  const middle = Math.floor(digits.length / 2);
  return digits.length < 2 ? digits : digits.slice(0, middle) + digits.slice(middle + 1);
}
