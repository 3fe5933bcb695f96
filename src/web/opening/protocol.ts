import type { WorkbookLook } from '../../hosts/xlsx';
import type { SheetChunk } from '../../taskpane/checking/chunks';

/** A file to be read. */
export interface OpenRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes back: sheets in pieces, then how they look; or why there is nothing. */
export type OpenResponse =
  | { readonly kind: 'chunk'; readonly chunk: SheetChunk }
  | { readonly kind: 'done'; readonly look: WorkbookLook }
  /** One sentence with the remedy. */
  | { readonly kind: 'refused'; readonly message: string }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly message: string };
