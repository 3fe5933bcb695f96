import type { SheetGrid } from '../../core/grid';
import type { PlannedBalance } from '../session/ports';
import { FileRefused } from './messages';

/** What balances: fetched with its solver when it is first asked for. */
const library = () => Promise.all([import('../../app/balance'), import('../../hosts/highs')]);

/** @param madeAt local date and time as the user reads it @throws FileRefused */
export async function planned(grids: readonly SheetGrid[], file: string, madeAt: string): Promise<PlannedBalance> {
  const [{ BalanceFault, balanceEdits, balanceLines, planBalance }, { loadHighs }] = await library();
  try {
    const plan = planBalance(grids, (await loadHighs())(), { file });
    return { lines: balanceLines(plan), edits: balanceEdits(plan, madeAt) };
  } catch (error) {
    if (error instanceof BalanceFault) throw new FileRefused(error.message);
    throw error;
  }
}
