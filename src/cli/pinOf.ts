import type { Pin } from '../core/balancing';
import { parsePin } from '../core/balancing';
import { UsageFault } from './faults';
import { badPin } from './messages';

/**
 * A pin as the user wrote it: `公开01!C33`, or with the published amount in 万元 `公开01!C33=2700.15`.
 * @throws UsageFault
 */
export function pinOf(text: string): Pin {
  const pin = parsePin(text);
  if (pin === undefined) throw new UsageFault(badPin(text));
  return pin;
}
