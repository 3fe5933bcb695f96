import type { Finding } from '../../core/report';
import { strings } from '../strings';
import { grouped, signed } from './amounts';

/** One figure of a relation with its name: `应为 1,380,480.00`. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

/**
 * Both sides of a relation and what they differ by; none for a finding without amounts. Where the figures may well be right
 * the other side is not what the first one should be, and is not called so.
 */
export function figuresOf({ verdict, actual, expected, difference }: Finding): readonly Figure[] {
  if (actual === undefined || expected === undefined) return [];
  const legal = verdict === 'explain' || verdict === 'hint';
  const figures = [
    { name: strings.printed, value: grouped(actual) },
    { name: legal ? strings.compared : strings.expected, value: grouped(expected) },
  ];
  if (difference === undefined) return figures;
  return [...figures, { name: legal ? strings.apart : strings.difference, value: signed(difference) }];
}
