import path from 'node:path';
import { planFill, type FillPlan } from '../../app/fill/fill';
import { cleared, filled, purged, type ChangedFile } from '../../app/changeFile';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import { writeWhole } from '../check/output';
import { readInput } from '../check/readInput';
import type { ChangeCommand, OtherFiles } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, outIsInput } from '../messages';
import { readOthers } from '../otherWorkbooks';
import { fillNotes } from './fillNotes';

const patcher = { applyEdits, editWarnings };

/**
 * `duibiao clear`, `purge` and `fill`: a changed copy of a workbook, whole or not at all.
 * @returns the exit code
 * @throws UsageFault where the workbook cannot be read or changed, or the copy not written
 */
export async function runChange(command: ChangeCommand): Promise<number> {
  const { input, out, overwrite } = command;
  if (!overwrite && path.resolve(input) === path.resolve(out)) throw new UsageFault(outIsInput(input));
  const file = await readInput(input);
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const plan = command.kind === 'fill' ? await fillPlan(command.others, file.grids) : undefined;
  const { bytes, warnings } = changed(command, file, plan);
  await writeWhole(out, bytes);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  for (const note of plan === undefined ? [] : fillNotes(plan)) process.stdout.write(`${note}\n`);
  return 0;
}

interface Workbook {
  readonly bytes: Uint8Array;
  readonly grids: readonly SheetGrid[];
}

function changed({ kind, input }: ChangeCommand, { bytes, grids }: Workbook, plan: FillPlan | undefined): ChangedFile {
  try {
    if (plan !== undefined) return filled(patcher, bytes, plan);
    return kind === 'clear' ? cleared(patcher, bytes) : purged(patcher, bytes, grids);
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault) {
      throw new UsageFault(cannotChange(input, error.message));
    }
    throw error;
  }
}

async function fillPlan(others: OtherFiles, current: readonly SheetGrid[]): Promise<FillPlan> {
  return planFill({ current, ...(await readOthers(others)), files: fileNames(others) });
}

/** The files by the names that stand in 上年及预算数. */
export function fileNames({ prior, budget }: OtherFiles): OtherFiles {
  return {
    ...(prior === undefined ? {} : { prior: path.basename(prior) }),
    ...(budget === undefined ? {} : { budget: path.basename(budget) }),
  };
}
