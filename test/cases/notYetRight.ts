/** Workbooks that are read right but whose slip is not yet named. */
const misjudged: readonly string[] = ['single-appropriation-line', 'state-capital-form-missing'];

/** Cases whose report is not yet as it should be. The list only shrinks: a case on it that has become right fails the test. */
export const notYetRight: readonly string[] = misjudged;
