import { toA1 } from '../../core/grid';
import { deriveText } from '../../core/messages';
import type { Derived } from '../../core/derive';
import type { DeriveCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange } from '../messages';
import { fillPlan } from './change';
import { readInput } from './readInput';
import { takingOf } from './taking';

/**
 * `duibiao derive`: every derived figure of a workbook as it is printed.
 * @throws UsageFault where a workbook cannot be read
 */
export async function deriveFile({ input, format, others, ...taking }: DeriveCommand): Promise<string> {
  const file = await readInput({ file: input });
  if ('error' in file) throw new UsageFault(cannotChange(input, file.error.message));
  const { derived } = await fillPlan(input, file.grids, others, takingOf(taking));
  return format === 'json' ? `${JSON.stringify(derived.map(entry), null, 2)}\n` : textOf(derived);
}

/** A derived figure as the JSON gives it; others rely on this shape. */
function entry({ id, section, label, kind, value, unit, formula, inputs, base, missing, direction }: Derived) {
  return {
    id,
    section,
    label,
    kind,
    value,
    unit,
    formula,
    inputs: inputs.flatMap(({ cell, place }) =>
      cell === null ? [] : [{ sheet: cell.sheet, address: toA1(cell.row, cell.column), source: place.source }],
    ),
    base,
    ...(missing === undefined ? {} : { reason: deriveText[missing] }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function textOf(derived: readonly Derived[]): string {
  let open = '';
  let text = '';
  for (const { section, label, value, unit, direction, missing } of derived) {
    if (section !== open) text += `${section}\n`;
    open = section;
    const shown = value === null ? `${deriveText.none}（${deriveText[missing ?? 'noFigure']}）` : `${value} ${unit}`;
    text += `  ${label}：${shown}${direction === undefined ? '' : `（${direction}）`}\n`;
  }
  return text;
}
