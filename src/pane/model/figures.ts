import type { Finding } from '../../core/report';
import { strings } from '../strings';
import { grouped, signed } from './amounts';

/** One figure of a relation with its name: `表中 1,380,480.00`. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/**
 * Both sides of a relation and what they differ by; none for a finding without amounts. The other side is not what the first
 * one should be, for it may be the wrong one, and is not called so.
 */
export function figuresOf({ actual, expected, difference }: Finding): readonly Figure[] {
  if (actual === undefined || expected === undefined) return [];
  const figures = [
    { name: strings.printed, value: grouped(actual) },
    { name: strings.compared, value: grouped(expected) },
  ];
  return difference === undefined ? figures : [...figures, { name: strings.apart, value: signed(difference) }];
}
