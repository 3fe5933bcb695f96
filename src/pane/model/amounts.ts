import { grouped } from '../../core/money';

export { grouped };

/** A difference with its direction: `+72,000.00`. */
export function signed(text: string): string {
  const plain = grouped(text);
  return /^\d/.test(plain) && /[1-9]/.test(plain) ? `+${plain}` : plain;
}
