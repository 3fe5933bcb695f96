import { toA1 } from '../../../src/core/grid';
import { numberAt, withNumber } from '../../accuracy/cells';
import { judge, verdictsOn } from '../../accuracy/judge';
import { plantings } from '../../accuracy/slips';
import { editions } from './editions';
import { workbookOf } from './workbooks';

/** Every so many amounts one is made wrong. */
const EVERY = 97;

describe.each(editions.map((edition) => [edition.name, edition] as const))('errors planted in %s', (_, edition) => {
  const { grids, placed } = workbookOf(edition);
  const amounts = placed.filter(({ fen = 0 }) => fen !== 0);
  const before = verdictsOn(grids);

  it.each(plantings.map(({ name, plant }) => [name, plant] as const))(
    'by %s are found and the right cell is named',
    (__, plant) => {
      const missed = amounts
        .filter((___, index) => index % EVERY === 5)
        .flatMap(({ form, line, column, cell, fen = 0 }) => {
          const name = `${cell.sheet}!${toA1(cell.row, cell.column)}`;
          const wrong = plant(numberAt(grids, name) ?? fen / 100);
          const judgement = judge(before, verdictsOn(withNumber(grids, name, wrong)), name);
          return judgement.named && !judgement.wrong ? [] : [`公开${form}[${line},${column}] ${name} ${wrong}`];
        });
      expect(missed).toEqual([]);
    },
  );
});
