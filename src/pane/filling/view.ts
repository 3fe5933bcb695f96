import type { FillPlan } from '../../app/fill/fill';
import type { Planned, WithoutPartner } from '../../core/derive';
import { toA1 } from '../../core/grid';
import { fillingStrings } from './strings';
import type { PlannedFill } from '../session/ports';
import type { PickedFile } from '../sources/types';
import type { FillPreview, PartnerGroup, SpotView } from './types';

const text = fillingStrings;
const KINDS = ['new', 'gone', 'renamed', 'moved'] as const;
const ROLES = ['prior', 'budget'] as const;

/** A plan as the pane shows it. @param prior last year's workbook as it was recognised */
export function toPreview({ plan, current }: PlannedFill, prior: PickedFile | undefined): FillPreview {
  const { derived, comparisons, inPlace, withoutPartner } = plan;
  return {
    derived: derived.length,
    withoutValue: derived.filter(({ value }) => value === null).length,
    comparisons: comparisons.length,
    toType: comparisons.filter(({ figure }) => figure === undefined).length,
    fill: spots(inPlace, 'fill'),
    differs: spots(inPlace, 'differs'),
    right: inPlace.filter(({ state }) => state === 'same' || state === 'agrees').length,
    partners: partnerGroups(withoutPartner),
    warnings: plan.refused.length > 0 ? [] : warningsOf(current, prior),
    refused: plan.refused,
  };
}

/** How many blank cells of the user's own a plan fills. */
export function countFilled({ inPlace }: FillPlan): number {
  return inPlace.filter(({ state }) => state === 'fill').length;
}

function spots(planned: readonly Planned[], wanted: Planned['state']): readonly SpotView[] {
  return planned
    .filter(({ state }) => state === wanted)
    .map(({ spot: { cell, figure, label }, derived: { value, unit }, printed }) => ({
      sheet: cell.sheet,
      address: toA1(cell.row, cell.column),
      label: text.spot(figure.line, figure.column, label),
      value: value === null ? text.none : unit === '%' ? `${value}%` : `${value} ${unit}`,
      ...(printed === undefined ? {} : { printed }),
    }));
}

function partnerGroups(alone: readonly WithoutPartner[]): readonly PartnerGroup[] {
  return ROLES.flatMap((against) =>
    KINDS.flatMap((kind) => {
      const entries = alone.filter((each) => each.against === against && each.kind === kind).map(entryOf);
      return entries.length === 0 ? [] : [{ kind, against, entries: [...new Set(entries)] }];
    }),
  );
}

function entryOf({ code, name, otherName, otherCode }: WithoutPartner): string {
  const other = otherName ?? otherCode;
  return other === undefined ? `${code} ${name}` : text.otherwise(code, name, other);
}

function warningsOf(current: PlannedFill['current'], prior: PickedFile | undefined): readonly string[] {
  const last = prior?.recognised;
  const [year] = current.years;
  const [lastYear] = last?.years ?? [];
  const [entity] = current.entities;
  const [lastEntity] = last?.entities ?? [];
  return [
    ...(year !== undefined && lastYear !== undefined && lastYear !== year - 1 ? [text.otherYear(lastYear, year)] : []),
    ...(entity !== undefined && lastEntity !== undefined && entity !== lastEntity
      ? [text.otherEntity(lastEntity, entity)]
      : []),
  ];
}
