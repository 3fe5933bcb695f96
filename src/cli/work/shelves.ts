import { formsOf } from '../../app/formsOf';
import { matchOn, shelved, type ShelfRole, type ShelvedFile } from '../../app/check/shelves';
import type { SheetGrid } from '../../core/grid';
import type { ReportNotRun } from '../../core/report';
import type { NamedFile } from '../files/namedFile';
import type { OtherWorkbooks } from './otherWorkbooks';
import { readInput } from './readInput';

/** The folders of `--prior-dir` and `--budget-dir` by what their workbooks say of themselves. Plain data. */
export type Shelves = Readonly<Partial<Record<ShelfRole, readonly ShelvedFile[]>>>;

/** What a workbook of a shelf says of itself; `undefined` for one that cannot be read or holds no form. */
export async function identifyFile(named: NamedFile): Promise<ShelvedFile | null> {
  const input = await readInput(named);
  if ('error' in input) return null;
  const reading = formsOf(input.grids);
  return reading.forms.length === 0 ? null : shelved(named.file, reading);
}

/** What a workbook is compared with from the shelves, and why not where nothing there belongs to it. */
export async function fromShelves(
  shelves: Shelves,
  grids: readonly SheetGrid[],
): Promise<{ readonly others: OtherWorkbooks; readonly unmatched: readonly ReportNotRun[] }> {
  const others: { prior?: readonly SheetGrid[]; budget?: readonly SheetGrid[] } = {};
  const unmatched: ReportNotRun[] = [];
  for (const role of ['prior', 'budget'] as const) {
    const shelf = shelves[role];
    if (shelf === undefined) continue;
    const found = matchOn(shelf, role, formsOf(grids));
    const input = 'file' in found ? await readInput(found) : undefined;
    if (input !== undefined && !('error' in input)) others[role] = input.grids;
    else unmatched.push({ rule: `--${role}-dir`, form: null, reason: whyNot(found, input) });
  }
  return { others, unmatched };
}

function whyNot(
  found: ReturnType<typeof matchOn>,
  input: { readonly error: { readonly message: string } } | undefined,
): string {
  return 'reason' in found ? found.reason : `${found.file}：${input?.error.message ?? ''}`;
}
