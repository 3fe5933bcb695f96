/** A drafted text as a file, and what is to be told of it. */
export interface Drafted {
  readonly content: Uint8Array | string;
  readonly told: string;
}
