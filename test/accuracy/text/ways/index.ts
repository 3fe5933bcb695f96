import type { WorkbookReading } from '../../../../src/core/reading';
import { factsFor } from './facts';
import { outlines } from './outlines';
import { provinces } from './provinces';
import { turns } from './turns';

const ways = { ...provinces, ...outlines, ...turns };

/** A department's text in each of the ways; every figure of it is right. */
export function textsInManyWays(reading: WorkbookReading): readonly { way: string; lines: readonly string[] }[] {
  const facts = factsFor(reading);
  return Object.entries(ways).map(([way, write]) => ({
    way,
    lines: [`${facts.year}年度部门决算情况说明`, ...write(facts).split('\n')],
  }));
}

/** The year of a department's forms. */
export function yearOf(reading: WorkbookReading): number {
  return factsFor(reading).year;
}
