import { causeText } from '../messages';
import { fenPerUnit, type AmountUnit } from '../money';
import type { FormReading, WorkbookReading } from '../reading';
import type { Outcome } from '../rules';
import { gravest } from './grouping';
import type { Remedy } from './remedy';
import type { Diagnosis } from './types';

/**
 * Forms whose amounts contradict the unit they print: where other forms print the same unit, the amounts are to be converted;
 * where none does, the word is wrong.
 */
export function otherUnits(outcomes: readonly Outcome[], reading: WorkbookReading): readonly Diagnosis[] {
  return outcomes.flatMap((outcome) => {
    const form = outcome.form === null ? undefined : reading.form(outcome.form);
    const printed = form === undefined ? undefined : printedUnit(form);
    if (form?.amountUnitCell === undefined || printed === undefined || !isAboutUnit(outcome)) return [];
    const word = !isUsual(printed, form, reading);
    return [
      {
        id: `unit:${form.form}`,
        verdict: gravest([outcome]),
        message: causeText.otherUnit(form.form, printed, form.amountUnit, word),
        suspects: [],
        together: 0,
        remedies: [
          word
            ? {
                kind: 'changeUnit' as const,
                form: form.form,
                cell: form.amountUnitCell,
                printed,
                proposed: form.amountUnit,
              }
            : conversion(form, printed),
        ],
        outcomes: [outcome],
      },
    ];
  });
}

function isAboutUnit({ rule, place }: Outcome): boolean {
  return 'check' in rule && rule.check === 'observed' && place === 'unitContradicts';
}

/** The unit a form prints, where its amounts contradict it. */
function printedUnit({ observations }: FormReading): AmountUnit | undefined {
  const seen = observations.find(({ kind }) => kind === 'unitContradicts');
  return seen?.kind === 'unitContradicts' ? seen.printed : undefined;
}

/** Whether at least as many of the other forms print this unit as the one the amounts fit. */
function isUsual(printed: AmountUnit, form: FormReading, { forms }: WorkbookReading): boolean {
  const others = forms.filter((other) => other !== form && printedUnit(other) === undefined);
  const count = (unit: AmountUnit): number =>
    others.filter(({ amountUnit, amountUnitCell }) => amountUnitCell !== undefined && amountUnit === unit).length;
  return count(printed) > 0 && count(printed) >= count(form.amountUnit);
}

function conversion({ form, sheet, lines, columns, amountUnit }: FormReading, printed: AmountUnit): Remedy {
  const rows = lines.map(({ sheetRow }) => sheetRow);
  return {
    kind: 'multiplyAmounts',
    form,
    sheet,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    columns: columns.map(({ sheetColumn }) => sheetColumn),
    by: fenPerUnit(amountUnit) / fenPerUnit(printed),
  };
}
