import { balanceEdits } from '../../app/balance/edits';
import { balanceLines, refusalOf } from '../../app/balance/lines';
import type { BalancePlan } from '../../app/balance/plan';
import { BalanceFault, planBalance } from '../../app/balance/plan';
import { balanceSummary } from '../../app/balance/summary';
import type { ChangedFile } from '../../app/changeFile';
import { changedBy } from '../../app/changeFile';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { ownSheetName, ownSheets } from '../../core/edits';
import { moments, reportText } from '../../core/messages';
import { loadHighs } from '../../hosts/highs';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import type { BalanceCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange } from '../messages';
import { readOwnRules } from './ownRules';
import type { ReadFile } from './readInput';
import { readInput } from './readInput';

/** What balancing came to. */
export interface Balanced {
  /** As it is printed. */
  readonly text: string;
  /** Absent where none is wanted, or pins cannot be kept. */
  readonly copy?: ChangedFile;
  /** Whether pins were kept and every relation of the source holds. */
  readonly whole: boolean;
}

/**
 * `duibiao balance`, all but the writing: a workbook in 万元 whose relations hold in print.
 * @throws UsageFault where the workbook cannot be read or changed
 */
export async function balanceFile(command: BalanceCommand): Promise<Balanced> {
  const { input, out, format } = command;
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const plan = await planOf(command, file.grids);
  const kept = refusalOf(plan) === undefined;
  return {
    text:
      format === 'json' ? `${JSON.stringify(balanceSummary(plan), null, 2)}\n` : `${balanceLines(plan).join('\n')}\n`,
    ...(kept && out !== undefined ? { copy: copyOf(input, file, plan) } : {}),
    whole: kept && plan.brokenInSource.length === 0,
  };
}

async function planOf(command: BalanceCommand, grids: readonly SheetGrid[]): Promise<BalancePlan> {
  const { input, plain, pins, rules, formSheets } = command;
  const ownRules = rules === undefined ? {} : { ownRules: await readOwnRules(rules) };
  try {
    const plan = planBalance(grids, (await loadHighs())(), { plain, pins, formSheets, ...ownRules });
    if (plan.figures.length === 0) throw new BalanceFault(reportText.noForm());
    return plan;
  } catch (error) {
    if (error instanceof BalanceFault) throw new UsageFault(cannotChange(input, error.message));
    throw error;
  }
}

function copyOf(input: string, { bytes, grids }: ReadFile, plan: BalancePlan): ChangedFile {
  const madeAt = moments.minute(new Date());
  try {
    return changedBy(
      { applyEdits, editWarnings },
      bytes,
      balanceEdits(plan, madeAt, ownSheetName(ownSheets.report, grids)),
    );
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault)
      throw new UsageFault(cannotChange(input, error.message));
    throw error;
  }
}
