import { nationalCases } from '../support/cases';
import { measure, sum, type Tally } from './measure';
import { measureSeveral } from './several';

const COLUMNS: readonly [string, (tally: Tally) => string][] = [
  ['种下', ({ planted }) => String(planted)],
  ['看得见', ({ seen }) => String(seen)],
  ['发现', ({ found, seen }) => share(found, seen)],
  ['在所列之中', ({ named, seen }) => share(named, seen)],
  ['列为第一', ({ first, seen }) => share(first, seen)],
  ['单独指出', ({ alone, seen }) => share(alone, seen)],
  ['只指别处', ({ wrong }) => String(wrong)],
];

const all = nationalCases.flatMap((kase) => {
  const tallies = measure(kase);
  print(kase.slug, [...tallies, sum(tallies, kase.slug, '小计')]);
  return tallies;
});
const kinds = [...new Set(all.map(({ planting }) => planting))];
const totals = kinds.map((kind) =>
  sum(
    all.filter(({ planting }) => planting === kind),
    '',
    kind,
  ),
);
print('全部', [...totals, sum(all, '', '合计')]);
for (const errors of [2, 3, 5]) {
  const tallies = nationalCases.map((kase) => measureSeveral(kase, errors, 100));
  print(`同时 ${errors} 处出错`, [...tallies, sum(tallies, '', '合计')]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} (${((100 * part) / whole).toFixed(1)}%)`;
}

function print(title: string, tallies: readonly Tally[]): void {
  const rows = [['', ...COLUMNS.map(([name]) => name)], ...tallies.map((each) => rowOf(each))];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? '')))) ?? [];
  const lines = rows.map((row) => row.map((text, at) => text + ' '.repeat((widths[at] ?? 0) - width(text))).join('  '));
  const misses = tallies.slice(0, -1).flatMap((each) => each.misses.map((miss) => `  ${each.planting}: ${miss}`));
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n${misses.slice(0, 20).join('\n')}\n`);
}

function rowOf(tally: Tally): string[] {
  return [tally.planting, ...COLUMNS.map(([, tell]) => tell(tally))];
}

/** Columns that a text takes up in a terminal: two for a Chinese character. */
function width(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
