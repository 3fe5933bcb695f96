import { ownSheetName, ownSheets } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { BalanceWishes, PlannedBalance } from '../session/ports';
import { picked } from './departments';
import { FileRefused } from './messages';

/** What balances: fetched with its solver when it is first asked for. */
const library = () => Promise.all([import('../../app/balance'), import('../../hosts/highs')]);

interface Wanted extends BalanceWishes {
  readonly file: string;
  /** Local date and time as the user reads it. */
  readonly madeAt: string;
  /** The department to convert where the workbook holds several. */
  readonly entity?: string;
}

/** @throws FileRefused where a pin is none */
export async function planned(
  grids: readonly SheetGrid[],
  { file, madeAt, plain, pins, entity }: Wanted,
): Promise<PlannedBalance> {
  const [{ BalanceFault, balanceEdits, balanceLines, planBalance }, { loadHighs }] = await library();
  try {
    const plan = planBalance(grids, (await loadHighs())(), { file, plain, pins, ...picked(entity) });
    return { lines: balanceLines(plan), edits: balanceEdits(plan, madeAt, ownSheetName(ownSheets.report, grids)) };
  } catch (error) {
    if (error instanceof BalanceFault) throw new FileRefused(error.message);
    throw error;
  }
}
