import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import type { CodedRow } from '../../formFacts';
import { formCheck, hasAmount, subject } from '../look';
import type { FormId } from '../../../forms';

export interface BasicOnlyParameters {
  readonly forms: readonly FormId[];
  /** The items meant, by code or by name. */
  readonly codes?: readonly string[];
  readonly name?: string;
  /** The column they should have no amount in. */
  readonly column: string;
}

/** Items that hold basic expenditure only have no amount in the column of project expenditure. */
export const basicOnly = formCheck<BasicOnlyParameters>(
  'basicOnly',
  ({ forms }) => forms,
  (reading, parameters) =>
    factsOf(reading)
      .coded.filter((line) => isMeant(line, parameters))
      .flatMap((line) => {
        const cell = line.amounts.get(parameters.column);
        if (cell?.kind !== 'figure' || !hasAmount(cell)) return [];
        const message = findingText.basicOnly(
          reading.form,
          line.key,
          line.printedName,
          parameters.column,
          cell.printed,
        );
        return [
          { form: reading.form, place: `${line.key},${parameters.column}`, cells: [subject(cell.cell)], message },
        ];
      }),
);

function isMeant({ code, printedName }: CodedRow, { codes, name }: BasicOnlyParameters): boolean {
  return codes?.includes(code) === true || (name !== undefined && printedName === name);
}
