import path from 'node:path';
import { balanceEdits } from '../../app/balance/edits';
import { balanceLines, nameOfFigure } from '../../app/balance/lines';
import type { BalancePlan } from '../../app/balance/plan';
import { BalanceFault, planBalance } from '../../app/balance/plan';
import { balanceSummary } from '../../app/balance/summary';
import { changedBy } from '../../app/changeFile';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { balancingText as say, reportText } from '../../core/messages';
import { loadHighs } from '../../hosts/highs';
import { applyEdits, editWarnings, FileFault } from '../../hosts/xlsx';
import { writeWhole } from '../check/output';
import { readInput } from '../check/readInput';
import type { BalanceCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, outIsInput } from '../messages';

/**
 * `duibiao balance`: a workbook in 万元 whose relations hold in print, or without `--out` what it would be.
 * @returns the exit code: 1 where relations are broken in the source or pins cannot be kept
 * @throws UsageFault where the workbook cannot be read or changed, or the copy not written
 */
export async function runBalance(command: BalanceCommand): Promise<number> {
  const { input, out, format } = command;
  if (out !== undefined && path.resolve(input) === path.resolve(out)) throw new UsageFault(outIsInput(input));
  const file = await readInput(input);
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const plan = await planOf(command, file.grids);
  const kept = plan.liftedPins.length === 0 && !(command.pins.length > 0 && plan.broken.length > 0);
  if (kept && out !== undefined) await write(out, input, file.bytes, plan);
  process.stdout.write(format === 'json' ? `${JSON.stringify(balanceSummary(plan), null, 2)}\n` : textOf(plan, kept));
  return kept && plan.brokenInSource.length === 0 ? 0 : 1;
}

async function planOf({ input, plain, pins }: BalanceCommand, grids: readonly SheetGrid[]): Promise<BalancePlan> {
  try {
    const plan = planBalance(grids, (await loadHighs())(), { plain, pins });
    if (plan.figures.length === 0) throw new BalanceFault(reportText.noForm());
    return plan;
  } catch (error) {
    if (error instanceof BalanceFault) throw new UsageFault(cannotChange(input, error.message));
    throw error;
  }
}

async function write(out: string, input: string, bytes: Uint8Array, plan: BalancePlan): Promise<void> {
  const madeAt = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  try {
    const copy = changedBy({ applyEdits, editWarnings }, bytes, balanceEdits(plan, madeAt));
    await writeWhole(out, copy.bytes);
    for (const warning of copy.warnings) process.stderr.write(`${warning}\n`);
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault)
      throw new UsageFault(cannotChange(input, error.message));
    throw error;
  }
}

function textOf(plan: BalancePlan, kept: boolean): string {
  const { liftedPins } = plan;
  const refusal = liftedPins.length > 0 ? say.liftedPins(liftedPins.map(nameOfFigure)) : say.pinsConflict();
  const lines = [...(kept ? [] : [refusal]), ...balanceLines(plan)];
  return `${lines.join('\n')}\n`;
}
