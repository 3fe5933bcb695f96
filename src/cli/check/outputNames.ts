import path from 'node:path';
import type { CheckCommand, Format } from '../command';
import { freshNames } from '../files/freshNames';
import type { RunFiles } from '../files/runFiles';
import type { Input } from './inputs';

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', json: '.json', ndjson: '.ndjson', html: '.html' };

/** Where the outputs of one input go. */
export interface OutputNames {
  /** Its own report. */
  readonly report?: string;
  /** Its marked copy. */
  readonly marked?: string;
  /** 核对意见 as a document. */
  readonly opinion?: string;
  /** The copy of the text with comments. */
  readonly markedText?: string;
}

/** Whether `--marked` names one workbook and not a folder. */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name);
}

/** Whether `--opinion` names one document and not a folder. */
export function isDocumentName(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** Whether a command writes any file, so that all that it reads has to be known first. */
export function writesFiles({ out, outDir, marked, opinion, summary, markedText }: CheckCommand): boolean {
  return [out, outDir, marked, opinion, summary, markedText?.out].some((name) => name !== undefined);
}

/**
 * Names for all outputs of a command, in the order of its inputs. The folders are made.
 * @throws UsageFault where an output would take the place of a file that is read, or of another output; nothing is made then
 */
export async function claimOutputs(
  command: CheckCommand,
  inputs: readonly Input[],
  files: RunFiles,
): Promise<readonly OutputNames[]> {
  const { out, outDir, marked, opinion, summary, markedText } = command;
  const folders = foldersOf(command);
  const names = inputs.map(namesIn(command, folders));
  const single = folders.marked === undefined ? marked : undefined;
  const document = folders.opinion === undefined ? opinion : undefined;
  for (const name of [out, summary, single, document, markedText?.out]) if (name !== undefined) await files.claim(name);
  for (const { report, marked: copy, opinion: written } of names) {
    for (const name of [report, copy, written])
      if (name !== undefined && name !== single && name !== document) await files.claim(name);
  }
  for (const folder of [outDir, folders.marked, folders.opinion])
    if (folder !== undefined) await files.makeFolder(folder);
  return names;
}

interface Folders {
  readonly marked?: string;
  readonly opinion?: string;
}

/** Outputs that are one file an input, in a folder. */
function foldersOf({ marked, opinion }: CheckCommand): Folders {
  return {
    ...(marked === undefined || isWorkbookName(marked) ? {} : { marked }),
    ...(opinion === undefined || isDocumentName(opinion) ? {} : { opinion }),
  };
}

/** Gives each input the names of its outputs; no name is given twice. */
function namesIn(
  { outDir, marked, opinion, markedText, format }: CheckCommand,
  folders: Folders,
): (input: Input) => OutputNames {
  const reportOf = outDir === undefined ? undefined : freshNames(outDir, () => ENDINGS[format]);
  const markedOf = folders.marked === undefined ? undefined : freshNames(folders.marked, (file) => path.extname(file));
  const opinionIn = folders.opinion === undefined ? undefined : freshNames(folders.opinion, () => '.docx');
  return ({ file }) => {
    const copy = markedOf?.(file) ?? marked;
    const written = opinionIn?.(file) ?? opinion;
    return {
      ...(reportOf === undefined ? {} : { report: reportOf(file) }),
      ...(copy === undefined ? {} : { marked: copy }),
      ...(written === undefined ? {} : { opinion: written }),
      ...(markedText === undefined ? {} : { markedText: markedText.out }),
    };
  };
}

/** A link from the overview to a report: relative, as both are moved together. */
export function linkFrom(summary: string, report: string): string {
  const relative = path.relative(path.dirname(path.resolve(summary)), path.resolve(report));
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
