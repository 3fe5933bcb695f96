/** Which part of the text a passage belongs to. */
export type SectionKind =
  | 'total'
  | 'revenue'
  | 'expenditure'
  | 'appropriation'
  | 'general'
  | 'basic'
  | 'officialExpenses'
  | 'governmentFunds'
  | 'stateCapital'
  | 'operating'
  | 'procurement'
  | 'assets'
  | 'performance'
  | 'budgetOverview'
  | 'glossary'
  | 'unknown';
