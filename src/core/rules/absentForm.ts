import type { FormId } from '../forms';
import type { FormReading } from '../reading';
import { FormIndex } from './formIndex';

const missing = new Map<FormId, FormIndex>();

/** The index of a form that is not there. */
export function absentForm(form: FormId): FormIndex {
  const known = missing.get(form) ?? new FormIndex(nothingOf(form), true);
  missing.set(form, known);
  return known;
}

function nothingOf(form: FormId): FormReading {
  return {
    form,
    title: '',
    titleCell: { sheet: '', row: 0, column: 0 },
    sheet: '',
    amountUnit: '元',
    amountUnitCell: undefined,
    decimals: 2,
    fiscalYear: null,
    entity: null,
    entityCell: undefined,
    printedNumber: undefined,
    lines: [],
    columns: [],
    counts: [],
    above: [],
    notes: [],
    observations: [],
    gaps: [],
    nil: false,
    line: () => undefined,
  };
}
