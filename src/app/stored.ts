import { STORED_LIMIT, type WorkbookEdit } from '../core/edits';
import type { ApplyOptions, WorkbookHost } from './ports';
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

/**
 * Changes what is kept in the workbook, as it stands there now; the part goes when there is nothing to keep.
 * @returns what is kept
 */
export function keep(
  host: WorkbookHost,
  change: (stored: Stored) => Partial<Stored>,
  options?: ApplyOptions,
): Promise<Stored> {
  return inTurn(host, async () => {
    const stored = await readKept(host);
    const kept = fitting({ ...stored, ...change(stored) });
    await host.apply([storeEdit(kept)], options);
    return kept;
  });
}

const turns = new WeakMap<WorkbookHost, Promise<unknown>>();

/** One after another, whatever becomes of the one before: what reads what is kept and writes it anew. */
export function inTurn<T>(host: WorkbookHost, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(host) ?? Promise.resolve()).then(work, work);
  turns.set(host, turn);
  return turn;
}

/** As much as a workbook may be burdened with: the oldest undo steps give way. */
export function fitting(stored: Stored): Stored {
  const { remarks, undo } = stored;
  const fits = undo.length === 0 || utf8Length(textOf(stored)) <= STORED_LIMIT;
  return fits ? stored : fitting({ remarks, undo: undo.slice(1) });
}

/** The edit that keeps this in the workbook. */
export function storeEdit(stored: Stored): WorkbookEdit {
  const empty = stored.remarks.length === 0 && stored.undo.length === 0;
  return { kind: 'store', text: empty ? null : textOf(stored) };
}

function textOf({ remarks, undo }: Stored): string {
  return JSON.stringify({ version: VERSION, remarks, undo });
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
