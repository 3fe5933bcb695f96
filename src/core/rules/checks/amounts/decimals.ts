import { findingText } from '../../../messages';
import { subject, workbookCheck } from '../look';

export interface DecimalsParameters {
  readonly decimals: number;
}

/** Amounts are printed with two decimals; one finding for the workbook. */
export const decimals = workbookCheck<DecimalsParameters>('decimals', ({ forms }, parameters) => {
  const fewer = forms.filter((form) => !form.nil && form.decimals < parameters.decimals);
  if (fewer.length === 0) return [];
  const ids = fewer.map(({ form }) => form);
  const cells = fewer.map(({ titleCell }) => subject(titleCell));
  return [{ form: null, place: ids.join(','), cells, message: findingText.fewDecimals(ids, parameters.decimals) }];
});
