import path from 'node:path';
import { settingsOf } from '../../../src/cli/check/settings';
import { parseCommand } from '../../../src/cli/commandLine';
import { checkFile, readBeside } from '../../../src/cli/work/check';
import type { Report } from '../../../src/core/report';
import type { ExpectedCase } from './faults';

/** Options whose value is a file, which stands beside the case. */
const FILES: readonly string[] = ['--prior', '--budget', '--rules', '--source'];

/** The report that the command line gives of a case with its options. */
export async function reportOf({ workbook, expectation }: ExpectedCase): Promise<Report> {
  const folder = path.dirname(workbook);
  const options = (expectation.options ?? []).map((option, index, all) =>
    FILES.includes(all[index - 1] ?? '') ? path.join(folder, option) : option,
  );
  const command = parseCommand(['check', workbook, '--format', 'ndjson', ...options]);
  if (command.kind !== 'check') throw new Error('not a check');
  const settings = settingsOf(command);
  const { text } = await checkFile({ file: workbook, index: 0, marked: false }, settings, await readBeside(settings));
  return JSON.parse(text) as Report;
}
