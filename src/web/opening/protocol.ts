import type { MarkEdit, WorkbookEdit } from '../../core/edits';
import type { WorkbookLook } from '../../hosts/xlsx';
import type { SheetsMessage } from '../../pane/workers/protocol';

/** A file to be read, or one to be made anew with edits. */
export type FileRequest =
  | { readonly kind: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'edit'; readonly bytes: Uint8Array; readonly edits: readonly WorkbookEdit[] };

/** What comes back: sheets in pieces, then the rest; or the edited file; or why there is nothing. */
export type FileResponse =
  | SheetsMessage
  /** `stored` and `marks` are what is of ours in the file. */
  | {
      readonly kind: 'done';
      readonly look: WorkbookLook;
      readonly stored: string | null;
      readonly marks: readonly MarkEdit[];
    }
  | { readonly kind: 'edited'; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  /** One sentence with the remedy. */
  | { readonly kind: 'refused'; readonly message: string }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly message: string };
