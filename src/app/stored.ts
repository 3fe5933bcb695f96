import { STORED_LIMIT, type WorkbookEdit } from '../core/edits';
import type { WorkbookHost } from './ports';
import type { Remark } from './remarks';

/** What was there before a fill, so that it can be undone also after the workbook was saved and opened again. */
export interface UndoStep {
  /** What the user did, as the pane names it. */
  readonly label: string;
  readonly edits: readonly WorkbookEdit[];
}

/** All that we keep in a workbook. */
export interface Stored {
  readonly remarks: readonly Remark[];
  /** Oldest first. */
  readonly undo: readonly UndoStep[];
}

const VERSION = 1;
const NOTHING: Stored = { remarks: [], undo: [] };

/** What is kept in the workbook; a part that nobody can read (of a later version, damaged) counts as nothing kept. */
export async function readKept(host: WorkbookHost): Promise<Stored> {
  const text = await host.readStored();
  return text === null ? NOTHING : parseStored(text);
}

/** Keeps what has changed beside all else that is kept; the part goes when there is nothing to keep. */
export async function keep(host: WorkbookHost, change: Partial<Stored>): Promise<void> {
  await host.apply([storeEdit({ ...(await readKept(host)), ...change })]);
}

/** The edit that keeps this in the workbook. The oldest undo steps give way where it would burden the workbook too much. */
export function storeEdit(stored: Stored): WorkbookEdit {
  const { remarks, undo } = stored;
  if (remarks.length === 0 && undo.length === 0) return { kind: 'store', text: null };
  const text = JSON.stringify({ version: VERSION, remarks, undo });
  const fits = undo.length === 0 || utf8Length(text) <= STORED_LIMIT;
  return fits ? { kind: 'store', text } : storeEdit({ remarks, undo: undo.slice(1) });
}

/** @param text as a host read it */
export function parseStored(text: string): Stored {
  const value = parseJson(text);
  if (!isRecord(value) || value['version'] !== VERSION) return NOTHING;
  const { remarks, undo } = value;
  return {
    remarks: Array.isArray(remarks) ? remarks.filter(isRemark) : [],
    undo: Array.isArray(undo) ? undo.filter(isUndoStep) : [],
  };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
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

/** Only what we write ourselves is undone: cells and sheets of ours. */
function isUndoStep(value: unknown): value is UndoStep {
  if (!isRecord(value) || typeof value['label'] !== 'string' || !Array.isArray(value['edits'])) return false;
  return value['edits'].every((edit) => isRecord(edit) && UNDOABLE.has(edit['kind']));
}

const UNDOABLE: ReadonlySet<unknown> = new Set(['setCells', 'putSheet', 'deleteSheet']);
