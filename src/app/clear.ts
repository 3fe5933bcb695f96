import type { WorkbookHost } from './ports';

/** Takes all marks of ours out of the workbook. */
export async function clearMarks(host: WorkbookHost): Promise<void> {
  await host.apply([{ kind: 'clearMarks' }]);
}
