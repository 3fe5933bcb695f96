const MB = 1024 * 1024;

/** Bounds that a workbook of forms never comes near; what goes beyond is refused before it is unpacked. */
export const limits = {
  fileBytes: 200 * MB,
  entries: 20_000,
  /** Declared unpacked size of one part that is read. */
  partBytes: 160 * MB,
  /** Declared unpacked size of everything in the archive. */
  totalBytes: 1024 * MB,
  /** Unpacked to packed, looked at only in parts larger than `ratioFrom`. */
  ratio: 300,
  ratioFrom: 24 * MB,
  depth: 256,
  rows: 1_048_576,
  columns: 16_384,
} as const;

export const BYTES_PER_MB = MB;
