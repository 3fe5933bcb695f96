import path from 'node:path';
import { makeFolder, reportNames } from './output';

/** Whether `--marked` names one workbook and not a folder. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

/**
 * Where the marked copy of each input goes: into the one file named, or into the folder, which is made.
 * @throws UsageFault where the folder cannot be made
 */
export async function markedNames(marked: string | undefined): Promise<((file: string) => string) | undefined> {
  if (marked === undefined) return undefined;
  if (isWorkbookName(marked)) return () => marked;
  await makeFolder(marked);
  const nameOf = reportNames(marked, '');
  return (file) => nameOf(file) + path.extname(file);
}
