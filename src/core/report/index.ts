export type {
  Cause,
  CellPlace,
  Finding,
  Report,
  ReportCell,
  ReportForm,
  ReportNotRun,
  ReportReason,
  ReportRemedy,
  Slip,
  Summary,
  Suspect,
  VerdictCounts,
} from './types';
export type { ReportSource } from './build';
export { buildReport, faultReport } from './build';
export type { CheckedFile } from './rendered';
export type { NotRunGroup, PassedRule } from './coverage';
export { missingForms, notRunGroups } from './coverage';
export type { Section } from './sections';
export { byGravity, findingsById, findingsOf, sectionsOf, suspectsOf, verdictOrder } from './sections';
export { NO_COUNTS, addSummaries, causeCounts } from './counts';
export type { Answer, Answers } from './reasons';
export { answerTo, isExplained, isSetAside, reasonsByCause, withReasons } from './reasons';
export { jsonArray, renderJson, renderJsonLine } from './json';
export type { Opinion, OpinionCause, OpinionCell } from './opinion';
export { opinionOf } from './opinion';
export { renderText } from './text';
export { renderHtml } from './html';
export type { FileSummary, SkippedFile, SummaryCell, SummaryTable } from './summary';
export { fileSummary, summaryTables } from './summary';
