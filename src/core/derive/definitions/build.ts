import { lastYear, readPlace } from '../../formula';
import type { AmountDefinition, ChangeDefinition, CompletionDefinition, ShareDefinition } from '../types';

/** A section of the text with a running number for the ids of its figures. */
export interface Section {
  amount(key: string, label: string, value: string): AmountDefinition;
  share(key: string, label: string, part: string, whole: string): ShareDefinition;
  /** Against the same figure of last year's workbook, or against `prior` where it is printed elsewhere. */
  change(key: string, label: string, current: string, prior?: string): ChangeDefinition;
  completion(key: string, label: string, actual: string, budget: string): CompletionDefinition;
}

/** Definitions of one section; ids are `<prefix>-<section number>-<key>` and never change. */
export function section(prefix: string, number: number, name: string): Section {
  const head = (key: string, label: string) => ({ id: `${prefix}-${number}-${key}`, section: name, label });
  return {
    amount: (key, label, value) => ({ ...head(key, label), kind: 'amount', value: readPlace(value) }),
    share: (key, label, part, whole) => ({
      ...head(key, label),
      kind: 'share',
      part: readPlace(part),
      whole: readPlace(whole),
    }),
    change: (key, label, current, prior) => ({
      ...head(key, label),
      kind: 'change',
      current: readPlace(current),
      prior: prior === undefined ? lastYear(readPlace(current)) : readPlace(prior),
    }),
    completion: (key, label, actual, budget) => ({
      ...head(key, label),
      kind: 'completion',
      actual: readPlace(actual),
      budget: readPlace(budget),
    }),
  };
}
