import type { Check } from '../check';
import type { CheckRule } from '../types';

/** A rule that names one of the generic checks. */
export type NamedCheckRule = CheckRule;

/** Every generic check, in the order of its name. */
export const checks: readonly Check[] = [];
