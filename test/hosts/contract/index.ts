import { Bench, FORMS, type Subject } from './bench';
import type { SheetGrid } from '../../../src/core/grid';
import { markingContract } from './marking';
import { readingContract } from './reading';
import { refusingContract } from './refusing';
import { tellingContract } from './telling';
import { writingContract } from './writing';

export type { Subject } from './bench';

/** What every host must do. `open` opens a workbook of these sheets. */
export function hostContract(name: string, open: (grids: readonly SheetGrid[]) => Promise<Subject> | Subject): void {
  const bench = new Bench(open);

  describe(`${name}: 工作簿`, () => {
    beforeEach(() => bench.open(FORMS));
    afterEach(() => bench.close());

    readingContract(bench);
    markingContract(bench);
    writingContract(bench);
    refusingContract(bench);
    tellingContract(bench);
  });
}
