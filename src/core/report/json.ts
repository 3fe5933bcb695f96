import type { Report } from './types';

/** The framing of reports written one after another: what stands before, between and after them. */
export const jsonArray = { open: '[\n', between: ',\n', close: '\n]\n' } as const;

/** One report on one line, without a line break at its end. */
export function renderJsonLine(report: Report): string {
  return JSON.stringify(report);
}

/** Reports as one array, however many there are. */
export function renderJson(reports: readonly Report[]): string {
  return jsonArray.open + reports.map(renderJsonLine).join(jsonArray.between) + jsonArray.close;
}
