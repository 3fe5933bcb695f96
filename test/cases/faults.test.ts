import { reportOf } from '../support/expected/checked';
import { faultCases, provinceCases } from '../support/expected/faults';
import { judge } from '../support/expected/judge';

const cases = [...faultCases, ...provinceCases];

// Where the cases are not present there is nothing to check.
(cases.length === 0 ? describe.skip : describe)('small workbooks with one fault each, and other layouts', () => {
  for (const each of cases) {
    it(each.name, async () => expect(judge(await reportOf(each), each.expectation)).toEqual([]));
  }
});
