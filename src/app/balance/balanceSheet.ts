import type { MovedFigure } from '../../core/balancing';
import type { PutSheetEdit, SheetCell } from '../../core/edits';
import { toA1 } from '../../core/grid';
import { balancingText as say, reportSheetText } from '../../core/messages';
import { formatAmount, grouped } from '../../core/money';
import { headLines, nameOfCell, reasonOf, relationName, unconvertedLine } from './lines';
import type { BalancePlan } from './plan';
import { inWan } from './summary';

type Row = readonly (SheetCell | null)[];

const WIDTHS = [22, 18, 18, 14, 14, 10, 64];

/** The sheet 核对报告 with every figure that leaves its ordinary rounding, and what the user should look at. */
export function balanceSheet(plan: BalancePlan, madeAt: string, name: string): PutSheetEdit {
  const { moved, conversion, unconverted, brokenInSource, broken, plain } = plan;
  const replaced = conversion.replaced.map(({ sheet, address, formula }) => `${sheet}!${address} =${formula}`);
  return {
    kind: 'putSheet',
    name,
    rows: [
      [cell(say.sheetWords.title, 'title')],
      [cell(reportSheetText.madeAt(madeAt), 'note')],
      ...headLines(plan).map((line): Row => [cell(line, 'note')]),
      ...section(
        say.sheetWords.brokenInSource,
        brokenInSource.map(({ message }) => message),
      ),
      ...(brokenInSource.length === 0 ? [] : [[]]),
      say.sheetWords.heading.map((word) => cell(word, 'heading')),
      ...moved.map(movedRow),
      ...section(say.sheetWords.leftOff, plain ? [] : broken.map(relationName)),
      ...section(say.sheetWords.replaced, replaced),
      ...section(say.sheetWords.unconverted, unconverted.map(unconvertedLine)),
    ],
    layout: { columnWidths: WIDTHS, orientation: 'landscape', headingRows: 0 },
  };
}

function movedRow({ figure, balanced, because }: MovedFigure): Row {
  const { cell: place, amount, unit, exact, plain, decimals } = figure;
  const by = inWan(Math.abs(balanced - plain));
  const texts = [
    `${grouped(amount.printed)} ${unit}`,
    grouped(inWan(exact)),
    grouped(formatAmount(plain, '万元', decimals)),
    grouped(formatAmount(balanced, '万元', decimals)),
    balanced > plain ? `+${by}` : `-${by}`,
    reasonOf(because),
  ];
  const link = { sheet: place.sheet, address: toA1(place.row, place.column) };
  return [{ content: nameOfCell(place), style: 'body', link }, ...texts.map((text) => cell(text, 'body'))];
}

function section(title: string, lines: readonly string[]): Row[] {
  if (lines.length === 0) return [];
  return [[], [cell(title, 'heading')], ...lines.map((line): Row => [cell(line, 'body')])];
}

function cell(content: string, style: NonNullable<SheetCell['style']>): SheetCell {
  return { content, style };
}
