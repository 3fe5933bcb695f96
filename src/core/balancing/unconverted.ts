import { balancingText as say } from '../messages';
import type { CellRef } from '../grid';
import type { AmountCell, FormReading, WorkbookReading } from '../reading';

/** A cell or a sheet that was left as it is although it may hold money, and why. */
export interface Unconverted {
  readonly sheet: string;
  readonly cell?: CellRef;
  readonly reason: string;
}

/** What is not converted: forms in 万元 already, sheets that were passed over, and cells that were not understood. */
export function unconverted({ forms, skipped }: WorkbookReading): readonly Unconverted[] {
  const already = forms.filter(({ amountUnit }) => amountUnit === '万元');
  const passedOver = skipped.filter(
    ({ reason }) => reason === 'duplicate' || reason === 'kindred' || reason === 'hidden',
  );
  return [
    ...already.map(({ sheet }) => ({ sheet, reason: say.alreadyWan() })),
    ...forms.filter(({ amountUnit }) => amountUnit === '元').flatMap(cellsLeft),
    ...passedOver.map(({ sheet, reason }) => ({
      sheet,
      reason: reason === 'hidden' ? say.hiddenSheet() : say.otherTable(),
    })),
  ];
}

function cellsLeft({ sheet, lines, observations }: FormReading): Unconverted[] {
  const outside = observations.flatMap((seen) => {
    if (seen.kind === 'figureOutsideColumns') return [{ sheet, cell: seen.cell, reason: say.unreadFigure() }];
    return seen.kind === 'unknownColumn' ? [{ sheet, cell: seen.cell, reason: say.unreadColumn(seen.text) }] : [];
  });
  const noFigures = lines.flatMap(({ amounts }) => [...amounts.values()].flatMap((amount) => leftCell(sheet, amount)));
  return [...outside, ...noFigures];
}

function leftCell(sheet: string, amount: AmountCell): Unconverted[] {
  if (amount.kind === 'figure' || amount.kind === 'blank') return [];
  const reason = amount.kind === 'uncalculated' ? say.uncalculated() : say.noNumber();
  return [{ sheet, cell: amount.cell, reason }];
}
