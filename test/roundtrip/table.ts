import { ZipArchive } from '../../src/hosts/package/zip/archive';
import type { NamedWorkbook } from '../support/allWorkbooks';
import type { Journey } from '../support/journeys';
import { explained, journeys } from '../support/journeys';

const HEADS: Readonly<Record<Journey, string>> = {
  markedPurged: 'marked, purged',
  markedCleared: 'marked, cleared',
  filledPurged: 'filled, purged',
  filledTwice: 'filled twice',
};

/** How many parts of a workbook are the same bytes after each journey, and why the others are not. */
export interface Row {
  readonly line: string;
  /** Parts that differ without a reason. */
  readonly bad: number;
}

export function heading(): string {
  return ['workbook', 'parts', ...Object.values(HEADS)].join(' | ');
}

export function rowOf([name, bytes]: NamedWorkbook): Row {
  const results = (Object.keys(HEADS) as Journey[]).map((journey) => resultOf(bytes, journey));
  const parts = new ZipArchive(bytes).entries.length;
  return {
    line: [name, parts, ...results.map(({ text }) => text)].join(' | '),
    bad: results.reduce((sum, { bad }) => sum + bad, 0),
  };
}

function resultOf(bytes: Uint8Array, journey: Journey): { readonly text: string; readonly bad: number } {
  try {
    const changes = journeys[journey](bytes);
    const unexplained = changes.filter((change) => explained(bytes, change) === undefined);
    const told = changes.map((change) => `${change.path}: ${change.fate}, ${explained(bytes, change) ?? 'NO REASON'}`);
    return { text: told.length === 0 ? 'same bytes' : told.join('; '), bad: unexplained.length };
  } catch (error) {
    return { text: `refused: ${error instanceof Error ? error.message : String(error)}`, bad: 0 };
  }
}
