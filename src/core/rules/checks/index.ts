import type { Check } from '../check';

/** Every generic check, in the order of its name. */
export const checks: readonly Check[] = [];
