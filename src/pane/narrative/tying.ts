import { keep } from '../../app/kept/stored';
import { withoutTie, withTie } from '../../app/kept/ties';
import type { CellAddress, WorkbookHost } from '../../app/ports';
import type { NarrativeClaim, TextTie } from '../../core/narrative';
import { figureOf } from '../../core/narrative';

/** Keeps in the workbook what a figure stands for. @param text of the claim's paragraph @returns all that is kept */
export async function keepTie(
  host: WorkbookHost,
  claim: NarrativeClaim,
  text: string,
  cell: CellAddress | null,
): Promise<readonly TextTie[]> {
  const tie = { ...figureOf(claim, text), cell };
  return (await keep(host, ({ ties }) => ({ ties: withTie(ties, tie) }))).ties;
}

/** Takes it back. @returns all that is kept */
export async function dropTie(host: WorkbookHost, claim: NarrativeClaim, text: string): Promise<readonly TextTie[]> {
  const figure = figureOf(claim, text);
  return (await keep(host, ({ ties }) => ({ ties: withoutTie(ties, figure) }))).ties;
}
