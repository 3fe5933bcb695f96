import { reportOf } from '../support/expected/checked';
import { faultCases, provinceCases } from '../support/expected/faults';
import { judge } from '../support/expected/judge';
import { notYetRight } from './notYetRight';

const cases = [...faultCases, ...provinceCases];

// Where the cases are not present there is nothing to check.
(cases.length === 0 ? describe.skip : describe)('small workbooks with one fault each, and other layouts', () => {
  for (const each of cases) {
    const right = !notYetRight.includes(each.name);
    it(right ? each.name : `${each.name}, not yet right`, async () => {
      const differences = judge(await reportOf(each), each.expectation);
      if (right) expect(differences).toEqual([]);
      else expect(differences).not.toEqual([]);
    });
  }
});
