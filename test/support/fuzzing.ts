import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isDeepStrictEqual } from 'node:util';
import { planFill } from '../../src/app/fill/fill';
import { cleared, filled, markedCopy, purged } from '../../src/app/changeFile';
import { checkWorkbook } from '../../src/app/check/check';
import { HostFault } from '../../src/app/ports';
import { ownKindOf, ownSheetName, ownSheets } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { FileFault, applyEdits, converted, editWarnings, openWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import { mutateBytes, mutateText } from './mutate';
import { mutateRecords } from './mutateXls';

const patcher = { applyEdits, editWarnings };

/** How a damaged file ended: marked and all the rest (an `.xls` checked and moved to the new format), or refused with one sentence. */
export type Ending = 'marked' | 'checked' | FileFault['code'] | HostFault['code'];

/** Makes damaged files of one good one: bytes changed at random, records or parts changed, swapped, doubled or taken out. */
export function damager(bytes: Uint8Array): (random: () => number) => Uint8Array {
  const parts = bytes[0] === 0x50 ? unzipSync(bytes) : {};
  const paths = Object.keys(parts);
  return (random) => {
    if (paths.length === 0 && random() < 0.8) return mutateRecords(bytes, random);
    if (paths.length === 0 || random() < 0.2) return mutateBytes(bytes, random);
    const pick = (): string => paths[Math.floor(random() * paths.length)]!;
    const [path, other] = [pick(), pick()];
    const changed = { ...parts, [path]: damaged(parts[path]!, parts[other]!, random) };
    const kept = Object.entries(changed).filter(([name]) => name !== path || random() < 0.9);
    return zipSync(Object.fromEntries(kept), { level: 1 });
  };
}

function damaged(part: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  return random() < 0.1 ? other : strToU8(mutateText(strFromU8(part), random));
}

/**
 * Checks a file and, where that works, marks a copy, clears and purges it, fills it and purges that; what is written must
 * read as before, and be the same again once all traces are out.
 * @throws what is neither a FileFault nor a HostFault, or an Error that says what was lost
 */
export async function run(bytes: Uint8Array): Promise<Ending> {
  try {
    const { grids, kind } = await openWorkbook(bytes, 'a');
    const { report } = checkWorkbook(grids);
    JSON.stringify(report);
    if (kind === 'xls') {
      const moved = await converted(bytes);
      const lost = !isDeepStrictEqual(valuesOf(readWorkbook(moved!.bytes)), valuesOf(grids));
      if (lost) throw new Error('values were lost when converted');
      return 'checked';
    }
    const users = usersSheets(grids);
    const marked = markedCopy(patcher, bytes, report, { madeAt: '今天', sheet: ownSheetName(ownSheets.report, grids) });
    same(readWorkbook(marked.bytes), users, 'marked');
    same(readWorkbook(cleared(patcher, marked.bytes).bytes), users, 'cleared');
    purgedOf(marked.bytes, users);
    const { bytes: full } = filled(patcher, bytes, planFill({ current: grids, files: {} }));
    purgedOf(full, undefined);
    return 'marked';
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault) return error.code;
    throw error;
  }
}

function purgedOf(bytes: Uint8Array, users: readonly SheetGrid[] | undefined): void {
  const grids = readWorkbook(bytes);
  const after = readWorkbook(purged(patcher, bytes, grids).bytes);
  if (after.some((grid) => ownKindOf(grid) !== undefined)) throw new Error('a sheet of ours was left');
  if (users !== undefined) same(after, users, 'purged');
}

/** Where all sheets were hidden, the first is shown once ours is gone: Excel opens no workbook without one in sight. */
function same(grids: readonly SheetGrid[], users: readonly SheetGrid[], doing: string): void {
  const shown = users.every(({ hidden }) => hidden) ? users.map((grid, n) => ({ ...grid, hidden: n > 0 })) : users;
  const after = usersSheets(grids);
  if (!isDeepStrictEqual(after, users) && !isDeepStrictEqual(after, shown))
    throw new Error(`cells were lost when ${doing}`);
}

function valuesOf(grids: readonly SheetGrid[]): readonly unknown[] {
  return grids.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }) => (value === null || value === '' ? [] : [[sheet, row, column, value]])),
    ),
  );
}

function usersSheets(grids: readonly SheetGrid[]): SheetGrid[] {
  return grids.filter((grid) => ownKindOf(grid) === undefined);
}
