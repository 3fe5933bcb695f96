import { planFill } from '../../app/fill/fill';
import type { SheetGrid } from '../../core/grid';
import { readForms } from '../../core/reading';
import { FileFault, openWorkbook } from '../../hosts/xlsx';
import type { Failure, SheetsMessage } from '../workers/protocol';
import type { Service } from '../workers/serve';
import { SheetKeeper } from '../workers/sheets';
import type { FillRequest, FillResponse } from './protocol';
import type { Recognised, SourceRole } from './types';

interface SourceFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
}

/** The worker's side: keeps the picked files and this year's sheets, and plans. */
export class FillService implements Service<FillRequest, FillResponse> {
  readonly #sheets = new SheetKeeper();
  readonly #files = new Map<SourceRole, SourceFile>();

  async handle(request: FillRequest | SheetsMessage): Promise<FillResponse | Failure | undefined> {
    switch (request.kind) {
      case 'file':
        return this.#read(request);
      case 'forget':
        this.#files.delete(request.role);
        return undefined;
      case 'sheets':
        this.#sheets.add(request.parts);
        return undefined;
      case 'plan':
        return this.#plan(request.id, request.sheets);
    }
  }

  async #read({ id, role, name, bytes }: FillRequest & { readonly kind: 'file' }): Promise<FillResponse | Failure> {
    this.#files.delete(role);
    try {
      const { grids } = await openWorkbook(bytes, name);
      const recognised = recognise(grids);
      if (recognised.forms.length > 0) this.#files.set(role, { name, grids });
      return { kind: 'recognised', id, recognised };
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      return { kind: 'refused', id, message: error.message };
    }
  }

  #plan(id: number, sheets: readonly string[]): FillResponse {
    const current = this.#sheets.grids(sheets);
    const [prior, budget] = [this.#files.get('prior'), this.#files.get('budget')];
    const plan = planFill({
      current,
      ...(prior === undefined ? {} : { prior: prior.grids }),
      ...(budget === undefined ? {} : { budget: budget.grids }),
      files: {
        ...(prior === undefined ? {} : { prior: prior.name }),
        ...(budget === undefined ? {} : { budget: budget.name }),
      },
    });
    return { kind: 'planned', id, plan, current: recognise(current) };
  }
}

function recognise(grids: readonly SheetGrid[]): Recognised {
  const { forms } = readForms(grids);
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
