import path from 'node:path';
import type { ChangedFile } from '../../app/changeFile';
import { cleared, filled, purged } from '../../app/changeFile';
import type { FillPlan } from '../../app/fill/fill';
import { planFill } from '../../app/fill/fill';
import { formsOf } from '../../app/formsOf';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { textFileText } from '../../core/messages';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import type { ChangeCommand, OtherFiles, Taking } from '../command';
import { UsageFault } from '../faults';
import { cannotChange } from '../messages';
import { fillNotes } from './fillNotes';
import { readOthers } from './otherWorkbooks';
import type { ReadFile } from './readInput';
import { readInput } from './readInput';
import { requireDepartment, requireFitting, takingOf } from './taking';

const patcher = { applyEdits, editWarnings };

/** A changed workbook and what is to be told of it. */
export interface Changed extends ChangedFile {
  readonly notes: readonly string[];
}

/**
 * `duibiao clear`, `purge` and `fill`, all but the writing.
 * @throws UsageFault where the workbook cannot be read or changed
 */
export async function changeFile(command: ChangeCommand): Promise<Changed> {
  const { input } = command;
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  if (file.text !== undefined) return changedText(command, file.bytes);
  const plan =
    command.kind === 'fill' ? await fillPlan(input, file.grids, command.others, takingOf(command)) : undefined;
  return { ...changed(command, file, plan), notes: plan === undefined ? [] : fillNotes(plan) };
}

/** A text is cleared of our comments and tracked changes, before publication of our bookmarks too; it has no cells to fill. */
async function changedText({ kind, input }: ChangeCommand, bytes: Uint8Array): Promise<Changed> {
  if (kind === 'fill') throw new UsageFault(cannotChange(input, textFileText.notToFill()));
  try {
    const { clearBookmarks, clearRemarks } = await import('../../hosts/docx');
    const cleared = clearRemarks(bytes);
    return { bytes: kind === 'purge' ? clearBookmarks(cleared) : cleared, warnings: [], notes: [] };
  } catch (error) {
    if (error instanceof FileFault) throw new UsageFault(cannotChange(input, textFileText.onlyDocxTakesComments()));
    throw error;
  }
}

function changed({ kind, input }: ChangeCommand, { bytes, grids }: ReadFile, plan: FillPlan | undefined): ChangedFile {
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

/**
 * What filling a workbook would do.
 * @throws UsageFault where it is not clear which department is meant, or another workbook does not fit
 */
export async function fillPlan(
  input: string,
  current: readonly SheetGrid[],
  others: OtherFiles,
  taking: Taking,
): Promise<FillPlan> {
  requireDepartment(input, formsOf(current), taking.entity);
  const plan = planFill({ current, ...(await readOthers(others)), files: fileNames(others), ...taking });
  requireFitting(input, plan.refused);
  return plan;
}

/** The files by the names that stand in 上年及预算数. */
function fileNames({ prior, budget }: OtherFiles): OtherFiles {
  return {
    ...(prior === undefined ? {} : { prior: path.basename(prior) }),
    ...(budget === undefined ? {} : { budget: path.basename(budget) }),
  };
}
