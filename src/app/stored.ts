import type { WorkbookHost } from './ports';
import type { Remark } from './remarks';

/** All that we keep in a workbook. */
export interface Stored {
  readonly remarks: readonly Remark[];
}

const VERSION = 1;
const NOTHING: Stored = { remarks: [] };

/** What is kept in the workbook; a part that nobody can read (of a later version, damaged) counts as nothing kept. */
export async function readKept(host: WorkbookHost): Promise<Stored> {
  const text = await host.readStored();
  return text === null ? NOTHING : parseStored(text);
}

/** Keeps it in the workbook in place of what was there; the part goes when there is nothing to keep. */
export async function keep(host: WorkbookHost, stored: Stored): Promise<void> {
  const text = stored.remarks.length === 0 ? null : JSON.stringify({ version: VERSION, ...stored });
  await host.apply([{ kind: 'store', text }]);
}

/** @param text as a host read it */
export function parseStored(text: string): Stored {
  const value = parseJson(text);
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['remarks'])) return NOTHING;
  return { remarks: value['remarks'].filter(isRemark) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRemark(value: unknown): value is Remark {
  if (!isRecord(value)) return false;
  const { kind, rule, place, figures, text } = value;
  return (
    (kind === 'reason' || kind === 'setAside') &&
    typeof rule === 'string' &&
    (typeof place === 'string' || place === null) &&
    typeof figures === 'string' &&
    typeof text === 'string'
  );
}
