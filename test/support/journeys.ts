import { cleared, filled, markedCopy, purged } from '../../src/app/changeFile';
import { checkWorkbook } from '../../src/app/check/check';
import type { FillPlan } from '../../src/app/fill/fill';
import { planFill } from '../../src/app/fill/fill';
import { reportSheet } from '../../src/app/mark/reportSheet';
import type { CellFormula, SetCellsEdit } from '../../src/core/edits';
import { ownKindOf, ownSheetName, ownSheets } from '../../src/core/edits';
import type { Report } from '../../src/core/report';
import { applyEdits, editWarnings, readWorkbook } from '../../src/hosts/xlsx';
import { ZipArchive } from '../../src/hosts/package/zip/archive';
import type { PartChange } from './roundTrip';
import { changesBetween } from './roundTrip';

const patcher = { applyEdits, editWarnings };

/** The four ways of a workbook through the program after which nothing of the user's may be missing. */
export const journeys = {
  /** Checked, marked, all traces taken out: the workbook as it was. */
  markedPurged: (bytes: Uint8Array): readonly PartChange[] => {
    const { bytes: marked } = marks(bytes);
    return changesBetween(withoutTraces(bytes), withoutTraces(marked));
  },
  /** Checked, marked, marks cleared: the workbook with the report and nothing else. */
  markedCleared: (bytes: Uint8Array): readonly PartChange[] => {
    const { bytes: marked, report, options } = marks(bytes);
    return changesBetween(applyEdits(bytes, [reportSheet(report, options)]), cleared(patcher, marked).bytes);
  },
  /** Filled, all traces taken out: the workbook with the filled cells and nothing else. */
  filledPurged: (bytes: Uint8Array): readonly PartChange[] => {
    const plan = fillOf(bytes);
    const full = filled(patcher, bytes, plan).bytes;
    const filledIn = plan.edits.filter((edit): edit is SetCellsEdit => edit.kind === 'setCells').map(withValues);
    return changesBetween(withoutTraces(applyEdits(bytes, filledIn)), withoutTraces(full));
  },
  /** Filled, and filled again: the same as filled once. */
  filledTwice: (bytes: Uint8Array): readonly PartChange[] => {
    const once = filled(patcher, bytes, fillOf(bytes)).bytes;
    return changesBetween(once, filled(patcher, once, fillOf(once)).bytes);
  },
} as const;

export type Journey = keyof typeof journeys;

/** Purged where it holds traces of ours; else as it is, to the byte. */
function withoutTraces(bytes: Uint8Array): Uint8Array {
  const grids = readWorkbook(bytes);
  return grids.some((grid) => ownKindOf(grid) !== undefined) ? purged(patcher, bytes, grids).bytes : bytes;
}

/** Filled with the workbook itself as last year's, so that every formula that can be written is. */
function fillOf(bytes: Uint8Array): FillPlan {
  const grids = readWorkbook(bytes);
  const users = grids.filter((grid) => ownKindOf(grid) === undefined);
  return planFill({ current: grids, prior: users, budget: users, files: { prior: '上年.xlsx', budget: '预算.xlsx' } });
}

/** As purging leaves them: a formula on a sheet of ours gives way to its value. */
function withValues({ cells, ...edit }: SetCellsEdit): SetCellsEdit {
  const isOurs = ({ formula }: CellFormula): boolean => formula.includes(ownSheets.sources);
  return {
    ...edit,
    cells: cells.map(({ content, ...cell }) => ({
      ...cell,
      content: typeof content === 'object' && content !== null && isOurs(content) ? (content.cached ?? null) : content,
    })),
  };
}

interface Marked {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly options: { readonly madeAt: string; readonly sheet: string };
}

function marks(bytes: Uint8Array): Marked {
  const grids = readWorkbook(bytes);
  const { report } = checkWorkbook(grids);
  const options = { madeAt: '2026年11月30日', sheet: ownSheetName(ownSheets.report, grids) };
  return { bytes: markedCopy(patcher, bytes, report, options).bytes, report, options };
}

/** Why a part is written in other bytes, `undefined` where nothing explains it. */
export function explained(bytes: Uint8Array, { path, fate }: PartChange): string | undefined {
  const part = new ZipArchive(bytes).read(path);
  const again = part === undefined || Buffer.compare(Buffer.from(Buffer.from(part).toString('utf8')), part) === 0;
  return fate === 'same XML' && !again ? 'was in another encoding than UTF-8' : undefined;
}
