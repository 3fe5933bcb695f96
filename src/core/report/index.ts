export type { Cause, Finding, Report, ReportCell, ReportForm, ReportNotRun, Slip, Summary, Suspect } from './types';
