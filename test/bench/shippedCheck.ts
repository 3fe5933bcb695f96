import type * as Check from '../../src/app/check/check';
import { shipped } from './shipped';

/** The check as the command line ships it. */
export function shippedCheck(): typeof Check {
  return shipped('app/check/check.ts') as typeof Check;
}
