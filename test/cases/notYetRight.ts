/** Workbooks that are not yet read as they should be. */
const misread: readonly string[] = [
  'economic-detail-table-beside-form-05',
  'former-names-with-the-year-on-another-sheet',
  'hidden-row',
  'placeholder-above-first-title',
  'prior-of-another-department',
  'prior-of-the-same-year',
  'single-appropriation-line',
  'three-expenses-vertical-short-title',
  'three-expenses-with-meetings-and-training',
  'title-typo',
  'title-year-then-entity',
  'titles-swapped',
  'titles-with-public-table-wording',
  'two-departments-in-one-workbook',
  'university-four-forms',
  'js-swb-2019',
];

/** Workbooks that are read right but whose slip is not yet named. */
const misjudged: readonly string[] = [
  'column-slid-past-empty-rows',
  'state-capital-form-missing',
  'total-formula-not-recalculated',
];

/** Cases whose report is not yet as it should be. The list only shrinks: a case on it that has become right fails the test. */
export const notYetRight: readonly string[] = [...misread, ...misjudged];
