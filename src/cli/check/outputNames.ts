import path from 'node:path';
import type { CheckCommand, Format } from '../command';
import { freshNames } from '../files/freshNames';
import type { RunFiles } from '../files/runFiles';
import { makeFolder } from '../files/sink';
import type { Input } from './inputs';

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', json: '.json', ndjson: '.ndjson', html: '.html' };

/** Where the outputs of one input go. */
export interface OutputNames {
  /** Its own report. */
  readonly report?: string;
  /** Its marked copy. */
  readonly marked?: string;
  /** The copy of the text with comments. */
  readonly markedText?: string;
}

/** Whether `--marked` names one workbook and not a folder. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

/** Whether a command writes any file, so that all that it reads has to be known first. */
export function writesFiles({ out, outDir, marked, summary, markedText }: CheckCommand): boolean {
  return [out, outDir, marked, summary, markedText?.out].some((name) => name !== undefined);
}

/**
 * Names for all outputs of a command, in the order of its inputs. The folders are made.
 * @throws UsageFault where an output would take the place of a file that is read, or of another output; nothing is made then
 */
export async function claimOutputs(
  { out, outDir, marked, summary, markedText, format }: CheckCommand,
  inputs: readonly Input[],
  files: RunFiles,
): Promise<readonly OutputNames[]> {
  const toFolder = marked !== undefined && !isWorkbookName(marked);
  const reportOf = outDir === undefined ? undefined : freshNames(outDir, () => ENDINGS[format]);
  const markedOf = toFolder ? freshNames(marked, (file) => path.extname(file)) : undefined;
  const names = inputs.map(({ file }): OutputNames => {
    const copy = markedOf?.(file) ?? marked;
    return {
      ...(reportOf === undefined ? {} : { report: reportOf(file) }),
      ...(copy === undefined ? {} : { marked: copy }),
      ...(markedText === undefined ? {} : { markedText: markedText.out }),
    };
  });
  const single = toFolder ? undefined : marked;
  for (const name of [out, summary, single, markedText?.out]) if (name !== undefined) await files.claim(name);
  for (const { report, marked: copy } of names) {
    if (report !== undefined) await files.claim(report);
    if (copy !== undefined && copy !== single) await files.claim(copy);
  }
  for (const folder of [outDir, toFolder ? marked : undefined]) if (folder !== undefined) await makeFolder(folder);
  return names;
}
