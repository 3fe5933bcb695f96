import { allowedBy } from '../../../src/core/diagnosis/allowedCorrections';
import { applyCorrection } from '../../../src/core/diagnosis/corrections';
import { Printings } from '../../../src/core/diagnosis/printing';
import { indexRelations } from '../../../src/core/relations';
import { evaluation } from './relations';

const TABLE = `
      | 小计 | 基本支出 | 项目支出
  208 |      | 1.00    | 2.00`;

/** Half of 0.01 万元, of each of the three figures. */
const ROUNDINGS = 3 * 5_000;

describe('what may be added to a blank cell of 万元', () => {
  it.each(['208.小计 = 208.基本支出 + 208.项目支出', '208.基本支出 + 208.项目支出 = 208.小计'])(
    'counts its own rounding once, before it is filled and after: %s',
    (relation) => {
      const { cells } = indexRelations(evaluation(TABLE, relation, '万元'));
      const printings = new Printings(cells);
      const total = cells.find(({ term }) => term.column === '小计');
      const [link] = total?.links ?? [];
      if (total === undefined || link === undefined) throw new RangeError('no total');
      expect(allowedBy(link, printings)).toEqual({ low: 3_000_000 - ROUNDINGS, high: 3_000_000 + ROUNDINGS });
      applyCorrection(total, 3_000_000, printings);
      expect(allowedBy(link, printings)).toEqual({ low: -ROUNDINGS, high: ROUNDINGS });
    },
  );
});
