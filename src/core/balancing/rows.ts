import type { GroupRow, Groups } from './groups';

/** Rows that matter: an inequality that holds whatever the figures become, and a row that says the same again, do not. */
export function distinctRows(rows: readonly GroupRow[], groups: Groups): readonly GroupRow[] {
  const distinct = new Map<string, GroupRow>();
  for (const row of rows) {
    if (alwaysHolds(row, groups)) continue;
    const key = signature(row);
    if (!distinct.has(key)) distinct.set(key, row);
  }
  return [...distinct.values()];
}

/** Rows that share no group, directly or through others, are solved apart. */
export function independentParts(rows: readonly GroupRow[]): readonly (readonly GroupRow[])[] {
  const partOf = new Map<number, GroupRow[]>();
  const parts = new Set<GroupRow[]>();
  for (const row of rows) {
    const touched = new Set(row.terms.map(({ group }) => partOf.get(group)).filter((part) => part !== undefined));
    const [largest = [], ...others] = [...touched].sort((a, b) => b.length - a.length);
    const joining = [row, ...others.flat()];
    for (const part of others) parts.delete(part);
    for (const joined of joining) {
      largest.push(joined);
      for (const { group } of joined.terms) partOf.set(group, largest);
    }
    parts.add(largest);
  }
  return [...parts];
}

function alwaysHolds({ constraint: { operator }, terms, constant }: GroupRow, groups: Groups): boolean {
  let lowest = constant;
  let highest = constant;
  for (const { group, coefficient } of terms) {
    const range = groups.range(group);
    const ends = [coefficient * range.lowest, coefficient * range.highest];
    lowest += Math.min(...ends);
    highest += Math.max(...ends);
  }
  if (operator === '=') return lowest === 0 && highest === 0;
  return operator === '<=' ? highest <= 0 : lowest >= 0;
}

/** The same for rows that differ in their sign or the order of their terms only. */
function signature({ constraint: { operator }, terms, constant }: GroupRow): string {
  const sorted = [...terms].sort((a, b) => a.group - b.group);
  const flip = operator === '>=' || (operator === '=' && (sorted[0]?.coefficient ?? constant) < 0) ? -1 : 1;
  const body = sorted.map(({ group, coefficient }) => `${flip * coefficient}*${group}`).join('+');
  return `${operator === '=' ? '=' : '<='} ${body} ${flip * constant}`;
}
