import type { CellAddress } from '../../app/ports';
import type { NarrativeClaim } from '../../core/narrative';

/** What a claim is known by as long as the text stays as it is. */
export function claimKey({ id, kind, paragraph, start, end }: NarrativeClaim): string {
  return `${id}-${kind}@${paragraph}:${start}-${end}`;
}

/** A claim's cells in the workbook at hand. */
export function ownCells({ cells }: NarrativeClaim): readonly CellAddress[] {
  return cells.filter(({ source }) => source === undefined);
}

/** Whether a claim was compared with a cell of the workbook at hand. */
export function concerns(claim: NarrativeClaim, cell: CellAddress | undefined): boolean {
  return ownCells(claim).some(({ sheet, address }) => sheet === cell?.sheet && address === cell.address);
}

/** Whether a figure can be tied to a cell: an amount that a form may state. */
export function canTie({ kind, printed }: NarrativeClaim): boolean {
  return kind === 'equals' && printed.endsWith('元');
}

/** Whether a claim is a finding: neither right nor merely unchecked. */
export function isFinding({ verdict }: NarrativeClaim): boolean {
  return verdict !== 'passed' && verdict !== 'notRun';
}

/** A claim as it goes into a mail: what, why, what would be right. */
export function claimText({ id, sentence, reason, expected, corrected }: NarrativeClaim, verdict: string): string {
  const right = expected === '' ? '' : `应为 ${expected}。`;
  return `${verdict}（${id}）：${reason}。${right}\n原文：${sentence}${corrected === undefined ? '' : `\n改为：${corrected}`}`;
}
