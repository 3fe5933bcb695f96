import type { MarkEdit, WorkbookEdit } from '../core/edits';
import type { SheetGrid } from '../core/grid';

/** Stops an operation when the user or a newer change asks for it; any `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface ReadOptions {
  /** What was read before; only what is not known from it is read. */
  readonly since?: Earlier;
  /** Wait until the user has left the cell being edited, instead of refusing at once. For what runs by itself. */
  readonly patient?: boolean;
  readonly cancel?: Cancellation;
  /** Called while a workbook is read that is too large to be read at once: cells that were read, and all there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * An earlier reading. Its grids are taken over, as the same objects, for sheets of the same name that are as visible as
 * they were and not among the changed ones; all others are read, and those that are gone are left out.
 */
export interface Earlier {
  readonly grids: readonly SheetGrid[];
  readonly changed: readonly string[];
}

/** How an operation meets a user who is typing into a cell. */
export interface WaitOptions {
  /** Wait until the user has left the cell being edited, instead of refusing at once. For what runs by itself. */
  readonly patient?: boolean;
}

/** Names of sheets, or all where sheets came, went or were renamed, or nobody knows which have changed. */
export type ChangedSheets = readonly string[] | 'all';

/** A cell by sheet name and A1 address. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/** What applying edits came to. */
export interface Applied {
  /**
   * Edits that bring cells and sheets of ours back to what they were before, to be applied in their order; marks are
   * not among them. Empty where nothing can be brought back.
   */
  readonly undo: readonly WorkbookEdit[];
}

/** What a host can do, so that a page offers nothing that would fail. */
export interface Capabilities {
  readonly host: 'excel' | 'memory' | 'file';
  /** Cells can be selected and brought into view. */
  readonly locate: boolean;
  /** Changes are reported, so that a live re-check makes sense. */
  readonly events: boolean;
  /** Marks, cells and sheets can be written. */
  readonly write: boolean;
  /** Name and version of the program that holds the workbook, for whoever is asked for help. */
  readonly program?: string;
  /** Why something is missing, as one Chinese sentence; absent where nothing is. */
  readonly limitation?: string;
}

/** Ends a subscription. Safe to call twice. */
export type Unsubscribe = () => Promise<void>;

/**
 * What the use cases need of a host. Every failure the user can mend is a rejected `HostFault`; everything else that is
 * thrown is a fault of ours.
 */
export interface WorkbookHost {
  capabilities(): Promise<Capabilities>;
  /** Grids in the order of the tabs, hidden sheets too. */
  readSheets(options?: ReadOptions): Promise<readonly SheetGrid[]>;
  /**
   * Apply edits in their order: all of them, or none and a `HostFault`; where the host could not help leaving off in the
   * middle, its sentence says what may be half-written.
   */
  apply(edits: readonly WorkbookEdit[], options?: WaitOptions): Promise<Applied>;
  /** Bring the cell's sheet forward and select the cell. */
  locate(cell: CellAddress): Promise<void>;
  /** Report the cell (top left of the selection) whenever the user selects another. */
  onSelection(listener: (cell: CellAddress) => void): Promise<Unsubscribe>;
  /**
   * Report sheets that were typed into or recalculated, and when sheets come, go, or are renamed or hidden where the host
   * tells; gathered over a short while. Not for marks.
   */
  onChanged(listener: (sheets: ChangedSheets) => void): Promise<Unsubscribe>;
  /** The marks of ours that are in the workbook, in any order; areas of one verdict do not overlap. */
  readMarks(): Promise<readonly MarkEdit[]>;
  /** The text kept in our own part of the workbook; `null` where there is none. */
  readStored(options?: WaitOptions): Promise<string | null>;
}

/** Why a host would not do what it was asked. */
export type HostFaultCode =
  | 'sheetMissing'
  | 'sheetProtected'
  | 'cellEditing'
  | 'readOnly'
  | 'notSupported'
  | 'badAddress'
  | 'tooLarge'
  | 'busy'
  /** The caller's own `Cancellation`; not to be shown as a failure. */
  | 'canceled';

/** A refusal that the user can mend: `message` is one Chinese sentence with place and remedy, and what was written, if anything. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  constructor(
    readonly code: HostFaultCode,
    message: string,
    /** For `sheetProtected`: the sheets, where nothing was written and all others can be. */
    readonly sheets: readonly string[] = [],
  ) {
    super(message);
  }
}
