/** Which tables of a library outside the file a PDF asked for. */
export interface AskedFor {
  readonly characterMaps: Set<string>;
}

/** What pdf.js asks its tables of: we ship none, and note which ones the text would have needed. */
export function notedTables(asked: AskedFor): new () => { fetch: (table: RequestedTable) => Promise<never> } {
  return class {
    fetch({ kind, filename }: RequestedTable): Promise<never> {
      if (kind === 'cMapUrl') asked.characterMaps.add(filename);
      return Promise.reject(new Error(`not shipped: ${filename}`));
    }
  };
}

interface RequestedTable {
  readonly kind: string;
  readonly filename: string;
}
