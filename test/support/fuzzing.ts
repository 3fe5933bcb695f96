import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isDeepStrictEqual } from 'node:util';
import { planFill } from '../../src/app/fill/fill';
import { purgeEdits } from '../../src/app/mark/purge';
import { HostFault } from '../../src/app/ports';
import type { WorkbookEdit } from '../../src/core/edits';
import { ownSheets } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { toA1 } from '../../src/core/grid';
import { FileFault, applyEdits, openWorkbook, readWorkbook } from '../../src/hosts/xlsx';
import { mutateBytes, mutateText } from './mutate';

/** How a damaged file ended: read and marked, or refused with one sentence. */
export type Ending = 'marked' | FileFault['code'] | HostFault['code'];

/** Makes damaged files of one good one: bytes changed at random, or parts changed, swapped, doubled or taken out. */
export function damager(bytes: Uint8Array): (random: () => number) => Uint8Array {
  const parts = bytes[0] === 0x50 ? unzipSync(bytes) : {};
  const paths = Object.keys(parts);
  return (random) => {
    if (paths.length === 0 || random() < 0.4) return mutateBytes(bytes, random);
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
 * Reads a file and, where that works, marks it and puts our sheet in; what is written must read as before.
 * @throws what is neither a FileFault nor a HostFault, or an Error that says what was lost
 */
export async function run(bytes: Uint8Array): Promise<Ending> {
  try {
    const { grids, kind } = await openWorkbook(bytes, 'a');
    if (kind === 'xls') return 'marked';
    const marked = applyEdits(bytes, editsFor(grids));
    const users = readWorkbook(marked).filter(({ name }) => name !== ownSheets.report);
    if (
      !isDeepStrictEqual(
        users,
        grids.filter(({ name }) => name !== ownSheets.report),
      )
    )
      throw new Error('cells were lost');
    readWorkbook(applyEdits(bytes, planFill({ current: grids, files: {} }).edits));
    readWorkbook(applyEdits(marked, purgeEdits(readWorkbook(marked))));
    readWorkbook(applyEdits(marked, [{ kind: 'clearMarks' }, { kind: 'deleteSheet', name: ownSheets.report }]));
    return 'marked';
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault) return error.code;
    throw error;
  }
}

function editsFor(grids: readonly SheetGrid[]): WorkbookEdit[] {
  const marks = grids.flatMap(({ name, rows }) =>
    rows.slice(0, 4).flatMap(({ row, cells }): WorkbookEdit[] => {
      const column = cells[0]?.column;
      return column === undefined ? [] : [{ kind: 'mark', sheet: name, address: toA1(row, column), verdict: 'error' }];
    }),
  );
  const layout = { columnWidths: [10], orientation: 'portrait', headingRows: 1 } as const;
  return [
    ...marks,
    { kind: 'putSheet', name: ownSheets.report, rows: [[{ content: '=1', style: 'error' }]], layout },
    { kind: 'store', text: '{}' },
  ];
}
