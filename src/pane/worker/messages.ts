import type { SheetPart } from './sheets';

/** Sheets for the other side to keep. There is no answer. */
export interface SheetsMessage {
  readonly kind: 'sheets';
  readonly parts: readonly SheetPart[];
}

/** An answer that every worker may give. */
export type Failure =
  /** Something about the user's file: one sentence with the remedy. */
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  /** A fault of ours: the message is for whoever mends it. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };

/** A file that cannot be read or changed: one sentence with the remedy. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}
