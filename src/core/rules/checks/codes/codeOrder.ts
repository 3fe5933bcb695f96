import { findingText } from '../../../messages';
import { formCheck, groupBy, subject } from '../look';
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
  (reading) =>
    [...groupBy(codedOnce(reading), (line) => String(line.block)).values()].flatMap((lines) =>
      lines.flatMap((line, position) => {
        const before = lines[position - 1];
        if (before === undefined || before.key < line.key || isOfAnotherEconomicClass(before, line)) return [];
        const message = findingText.codeOutOfOrder(reading.form, line.key, before.key);
        return [{ form: reading.form, place: line.key, cells: [subject(line.codeCell ?? line.labelCell)], message }];
      }),
    ),
);

/** Lines with a code, the first of those printed twice. */
function codedOnce(reading: FormReading): readonly FormLine[] {
  return reading.lines.filter((line) => line.code !== undefined && reading.line(line.key) === line);
}

function isOfAnotherEconomicClass({ key: before }: FormLine, { key }: FormLine): boolean {
  return isEconomicClass(key.slice(0, 3)) && before.slice(0, 3) !== key.slice(0, 3);
}
