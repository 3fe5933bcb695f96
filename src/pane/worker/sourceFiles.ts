import { formsOf } from '../../app/formsOf';
import type { SourceFiles as Names } from '../../core/derive';
import type { SheetGrid } from '../../core/grid';
import type { Recognised, SourceRole } from '../sources/types';

interface SourceFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
}

/** Sheets of the workbooks that were picked. */
export type SourceGrids = Readonly<Partial<Record<SourceRole, readonly SheetGrid[]>>>;

/** The picked workbooks in the worker: checking and filling look at the same ones. */
export class SourceFiles {
  readonly #files = new Map<SourceRole, SourceFile>();

  /** Takes a workbook for a role, in place of the one before; one without forms is of no use. */
  keep(role: SourceRole, name: string, grids: readonly SheetGrid[]): Recognised {
    const recognised = recognise(grids);
    if (recognised.forms.length > 0) this.#files.set(role, { name, grids });
    return recognised;
  }

  forget(role: SourceRole): void {
    this.#files.delete(role);
  }

  grids(): SourceGrids {
    return Object.fromEntries([...this.#files].map(([role, { grids }]) => [role, grids]));
  }

  /** Names of last year's workbook and the budget, which filling takes figures from. */
  names(): Names {
    const named = [...this.#files].filter(([role]) => role !== 'original');
    return Object.fromEntries(named.map(([role, { name }]) => [role, name]));
  }
}

/** What the forms of a workbook say about it. */
export function recognise(grids: readonly SheetGrid[]): Recognised {
  const { forms } = formsOf(grids);
  return {
    forms: forms.map(({ form }) => form),
    units: unique(forms.map(({ amountUnit }) => amountUnit)),
    years: unique(forms.flatMap(({ fiscalYear }) => fiscalYear ?? [])),
    entities: unique(forms.flatMap(({ entity }) => entity ?? [])),
  };
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
