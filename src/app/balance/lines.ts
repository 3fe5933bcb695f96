import type { BalanceFigure, MovedFigure, Unconverted } from '../../core/balancing';
import { toA1 } from '../../core/grid';
import type { CellRef } from '../../core/grid';
import { balancingText as say, reportText } from '../../core/messages';
import { formatAmount } from '../../core/money';
import type { Outcome } from '../../core/rules';
import type { BalancePlan } from './plan';
import { balanceSummary, inWan } from './summary';

/** Why a plan must not be carried out: pins that cannot be kept together with the relations. */
export function refusalOf({ pinned, liftedPins, broken, gap }: BalancePlan): string | undefined {
  if (!pinned || (liftedPins.length === 0 && broken.length === 0)) return undefined;
  if (liftedPins.length > 0) return say.liftedPins(liftedPins.map(nameOfFigure));
  return gap === 1 ? say.pinsOutOfTime : say.pinsConflict();
}

/**
 * What a plan comes to, in sentences: why it must not be carried out, what was done, then every figure and relation that the user
 * should look at.
 */
export function balanceLines(plan: BalancePlan): readonly string[] {
  const refusal = refusalOf(plan);
  return [
    ...(refusal === undefined ? [] : [refusal]),
    ...headLines(plan),
    ...plan.faultsOfOptions,
    ...mendFirstLines(plan),
    ...plan.moved.map(movedLine),
    ...leftOffLines(plan),
    ...cellLines(plan),
  ];
}

/** How many figures, relations and moves there are, and whether that is proven to be the least. */
export function headLines(plan: BalancePlan): readonly string[] {
  const counts = countsOf(plan);
  const opening = plan.mode === 'convert' ? say.converted(counts) : say.chosen(counts);
  if (plan.plain) return [opening, say.relationsPlain(counts)];
  const { moved, largestMove, totalMove } = balanceSummary(plan);
  const proof = plan.optimal ? say.provenOptimal : say.notProven(plan.gap);
  return [
    opening,
    say.relationsHeld(counts),
    say.movedFigures(moved, largestMove, totalMove),
    ...(moved === 0 && plan.optimal ? [] : [proof]),
  ];
}

function countsOf({ forms, figures, relations, brokenPlain, broken, mode }: BalancePlan) {
  const own = figures.filter(({ unit }) => mode === 'choose' || unit === '元').length;
  return { figures: own, forms, relations, brokenPlain: brokenPlain.length, broken: broken.length };
}

function movedLine({ figure, balanced, because }: MovedFigure): string {
  const { cell, amount, unit, plain, decimals } = figure;
  return say.movedFigure({
    cell: nameOfCell(cell),
    before: amount.printed,
    unit,
    plain: formatAmount(plain, '万元', decimals),
    balanced: formatAmount(balanced, '万元', decimals),
    up: balanced > plain,
    by: inWan(Math.abs(balanced - plain)),
    because: reasonOf(because),
  });
}

/** The first relation that would be off; a figure that merely repeats another moves with it. */
export function reasonOf([first]: readonly Outcome[]): string {
  return first === undefined ? say.movedWith : relationName(first);
}

/** What a relation says, with its place. */
export function relationName({ form, place, rule }: Outcome): string {
  return say.relationName(form === null ? '' : reportText.formName(form), place, rule.title);
}

function mendFirstLines(plan: BalancePlan): readonly string[] {
  return listed(
    say.mendFirst,
    plan.brokenInSource.map((outcome) => {
      const entity = entityOf(plan, outcome);
      return entity === undefined ? outcome.message : reportText.ofDepartment(entity, outcome.message);
    }),
  );
}

/** The department that a relation is of, where the workbook holds the forms of several. */
function entityOf({ departments }: BalancePlan, { cells: [first] }: Outcome): string | undefined {
  if (departments.length < 2 || first === undefined) return undefined;
  return departments.find(({ sheets }) => sheets.includes(first.sheet))?.entity ?? undefined;
}

function leftOffLines({ broken, plain, gap }: BalancePlan): readonly string[] {
  return plain ? [] : listed(gap === 1 ? say.notBalancedInTime : say.leftOff, broken.map(relationName));
}

function cellLines({ conversion, unconverted, plain, brokenPlain }: BalancePlan): readonly string[] {
  const { replaced, droppedNotes } = conversion;
  const notes = droppedNotes.map(({ sheet, address }) => `${sheet}!${address}`);
  return [
    ...listed(
      say.replacedFormulas,
      replaced.map(({ sheet, address, formula }) => `${sheet}!${address} =${formula}`),
    ),
    ...listed(say.unconverted, unconverted.map(unconvertedLine)),
    ...(notes.length === 0 ? [] : [say.droppedNotes(notes)]),
    ...(plain && brokenPlain.length > 0 ? [say.offerNote] : []),
  ];
}

export function unconvertedLine({ sheet, cell, reason }: Unconverted): string {
  return `${cell === undefined ? sheet : nameOfCell(cell)}：${reason}`;
}

export function nameOfCell({ sheet, row, column }: CellRef): string {
  return `${sheet}!${toA1(row, column)}`;
}

/** Cells of figures by name, for sentences that list them. */
function nameOfFigure({ cell }: BalanceFigure): string {
  return nameOfCell(cell);
}

function listed(title: (count: number) => string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `  ${line}`)];
}
