import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check/check';
import { editions } from '../cases/editions/editions';
import { workbookOf } from '../cases/editions/workbooks';
import { noises } from './noise';

const SEED = 20_261_130;

const verdicts = (grids: Parameters<typeof checkWorkbook>[0]): string[] =>
  checkWorkbook(grids)
    .report.findings.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
    .map(({ rule, form, difference = '' }) => `${rule} ${form ?? ''} ${difference}`)
    .sort();

describe('the layout of a workbook', () => {
  it('never adds a 错误 or 存疑', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), fc.subarray([...noises], { minLength: 1 }), (edition, chosen) => {
        const { grids } = workbookOf(edition);
        const noisy = grids.map((grid) => chosen.reduce((changed, { of }) => of(changed), grid));
        const before = new Set(verdicts(grids));
        expect(verdicts(noisy).filter((finding) => !before.has(finding))).toEqual([]);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });
});
