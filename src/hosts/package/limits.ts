const MB = 1024 * 1024;

/** Bounds that a workbook of forms never comes near; what goes beyond is refused before it is unpacked. */
export const limits = {
  fileBytes: 200 * MB,
  entries: 20_000,
  /** Declared unpacked size of one part that is read. */
  partBytes: 160 * MB,
  /** Declared unpacked size of everything in the archive. */
  totalBytes: 512 * MB,
  /** Everything that is unpacked while one file is read: a part that is asked for again and again counts each time. */
  unpackedBytes: 1024 * MB,
  /** A part that is read as a tree: the workbook, its styles, relationships. */
  treeBytes: 24 * MB,
  sheets: 2000,
  /** Excel gives sheets names of up to 31 characters. */
  sheetName: 255,
  /** Cells, merged areas and shared strings that are kept, each in the whole workbook. */
  cells: 5_000_000,
  /** Unpacked to packed, looked at only in parts larger than `ratioFrom`. */
  ratio: 300,
  ratioFrom: 24 * MB,
  depth: 256,
  rows: 1_048_576,
  columns: 16_384,
} as const;

export const BYTES_PER_MB = MB;
