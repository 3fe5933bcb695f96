import { toA1 } from '../../../../src/core/grid';
import { ancestors, numberIn, withCells, type CodedForm } from '../workbook';
import { cellAt, nameOf, pick, pickPlace, round, type Kind } from './kind';
import type { FormLine } from '../../../../src/core/reading';

/** The children of a row, by code. */
function childrenOf({ rows }: CodedForm, parent: FormLine): FormLine[] {
  const below = rows.filter(({ key }) => key !== parent.key && (parent.key === '合计' || key.startsWith(parent.key)));
  return below.filter(({ key }) => !below.some((other) => other.key !== key && key.startsWith(other.key)));
}

export function totalFormula(name: string, stale: boolean): Kind {
  return {
    name,
    plant(grids, random) {
      const place = pickPlace(grids, random);
      if (place === undefined) return undefined;
      const { form, item, column } = place;
      const parent = pick(ancestors(form, item.key).slice(1), random);
      const total = parent === undefined ? undefined : cellAt(parent, column);
      if (parent === undefined || total === undefined) return undefined;
      const parts = childrenOf(form, parent).flatMap((child) => cellAt(child, column) ?? []);
      const covered = stale ? parts : parts.slice(0, -1);
      if (covered.length === 0) return undefined;
      const sum = round(covered.reduce((so, part) => so + numberIn(grids, part), 0));
      const old = stale ? round(sum - numberIn(grids, covered[0]!)) : sum;
      if (old === numberIn(grids, total)) return undefined;
      const formula = covered.map(({ row, column: at }) => toA1(row, at)).join('+');
      const planted = withCells(grids, [total], () => ({ value: old, formula }));
      return { grids: planted, cells: [total], what: `${nameOf(total)} =${formula} ${old}` };
    },
  };
}
