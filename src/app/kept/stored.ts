import { STORED_LIMIT, type WorkbookEdit } from '../../core/edits';
import { hostText } from '../../core/messages';
import { HostFault, type WaitOptions, type WorkbookHost } from '../ports';
import { fromText, NOTHING, toText, type Stored } from './storedText';

export type { Stored } from './storedText';

/**
 * What is kept in the workbook, once what is about to change it has done so; a part that nobody can read (of a later version,
 * damaged) shows nothing.
 */
export function readKept(host: WorkbookHost, options?: WaitOptions): Promise<Stored> {
  return inTurn(host, () => readNow(host, options));
}

/** The same for who has the turn already. */
export async function readNow(host: WorkbookHost, options?: WaitOptions): Promise<Stored> {
  return (await parsed(host, options)) ?? NOTHING;
}

/**
 * What is kept in the workbook, to be kept anew with a change.
 * @throws HostFault where a later version has kept what this one would lose
 */
export async function readToChange(host: WorkbookHost): Promise<Stored> {
  const stored = await parsed(host);
  if (stored === undefined) throw new HostFault('notSupported', hostText.keptByLaterVersion());
  return stored;
}

/**
 * Changes what is kept in the workbook, as it stands there now; the part goes when there is nothing to keep.
 * @returns what is kept
 */
export function keep(
  host: WorkbookHost,
  change: (stored: Stored) => Partial<Stored>,
  options?: WaitOptions,
): Promise<Stored> {
  return inTurn(host, async () => {
    const stored = await readToChange(host);
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

/** As much as a workbook may be burdened with: the oldest undo steps give way, in the end all of them. */
export function fitting(stored: Stored): Stored {
  const { undo } = stored;
  const fits = undo.length === 0 || utf8Length(toText(stored) ?? '') <= STORED_LIMIT;
  return fits ? stored : fitting({ ...stored, undo: undo.slice(1) });
}

/** The edit that keeps this in the workbook. */
export function storeEdit(stored: Stored): WorkbookEdit {
  return { kind: 'store', text: toText(stored) };
}

async function parsed(host: WorkbookHost, options?: WaitOptions): Promise<Stored | undefined> {
  const text = await host.readStored(options);
  return text === null ? NOTHING : fromText(text);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
