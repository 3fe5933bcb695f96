import { findingText } from '../../../messages';
import { factsOf } from '../../formIndex';
import { formCheck, groupBy, subject } from '../look';
import type { Found } from '../look';
import { isEconomicClass } from '../../../forms';
import type { FormId } from '../../../forms';
import type { FormLine, FormReading } from '../../../reading';

export interface CodeOrderParameters {
  readonly forms: readonly FormId[];
}

/**
 * Codes ascend within each block, a parent before its children. The 类 of the economic classification are printed by what they are
 * for, not by their numbers: 商品和服务, 资本性支出, 对企业的补贴, 债务利息.
 */
export const codeOrder = formCheck<CodeOrderParameters>(
  'codeOrder',
  ({ forms }) => forms,
  (reading) => {
    const found: Found[] = [];
    for (const rows of groupBy(codedOnce(reading), ({ block }) => block).values()) {
      rows.forEach((row, position) => {
        const before = rows[position - 1];
        if (before === undefined || before.key < row.key || isOfAnotherEconomicClass(before, row)) return;
        const { key, codeCell, labelCell } = row;
        const message = findingText.codeOutOfOrder(reading.form, key, before.key);
        found.push({ form: reading.form, place: key, cells: [subject(codeCell ?? labelCell)], message });
      });
    }
    return found;
  },
);

/** Lines with a code, the first of those printed twice. */
function codedOnce(reading: FormReading): readonly FormLine[] {
  return factsOf(reading).coded.filter((line) => reading.line(line.key) === line);
}

function isOfAnotherEconomicClass({ key: before }: FormLine, { key }: FormLine): boolean {
  return isEconomicClass(key.slice(0, 3)) && before.slice(0, 3) !== key.slice(0, 3);
}
