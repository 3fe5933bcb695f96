import { SaxesParser } from 'saxes';
import { markOrder } from '../../src/core/edits';
import type { MarkEdit, WorkbookEdit } from '../../src/core/edits';
import { toA1 } from '../../src/core/grid';
import { applyEdits, readWorkbook } from '../../src/hosts/xlsx';
import { decodeXml } from '../../src/hosts/package/xml/decode';
import { ZipArchive } from '../../src/hosts/package/zip/archive';

/** What became of a part: the same bytes, the same XML otherwise written, other content, gone, or new. */
export type Fate = 'same bytes' | 'same XML' | 'changed' | 'lost' | 'new';

export interface PartFate {
  readonly path: string;
  /** While marked. */
  readonly marked: Fate;
  /** After the marks were cleared. */
  readonly cleared: Fate;
}

/** A mark on every cell with a number, verdicts taking turns. */
export function marksEverywhere(bytes: Uint8Array): MarkEdit[] {
  const cells = readWorkbook(bytes).flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ value }) => typeof value === 'number')
        .map(({ column }) => ({ sheet: name, address: toA1(row, column) })),
    ),
  );
  return cells.map((cell, n) => ({ kind: 'mark', ...cell, verdict: markOrder[n % markOrder.length]! }));
}

/** Makes edits, undoes them, and says what became of each part. */
export function roundTrip(
  bytes: Uint8Array,
  edits: readonly WorkbookEdit[],
  undo: readonly WorkbookEdit[],
): PartFate[] {
  const before = new ZipArchive(bytes);
  const marked = new ZipArchive(applyEdits(bytes, edits));
  const cleared = new ZipArchive(applyEdits(marked.bytes, undo));
  const paths = [...new Set([before, marked, cleared].flatMap((archive) => archive.entries.map(({ path }) => path)))];
  return paths.map((path) => ({ path, marked: fate(before, marked, path), cleared: fate(before, cleared, path) }));
}

/** A part that is not the same bytes any more. */
export interface PartChange {
  readonly path: string;
  readonly fate: Exclude<Fate, 'same bytes'>;
}

/** Which parts of two workbooks are not the same bytes. */
export function changesBetween(before: Uint8Array, after: Uint8Array): readonly PartChange[] {
  const [old, now] = [new ZipArchive(before), new ZipArchive(after)];
  const paths = new Set([old, now].flatMap((archive) => archive.entries.map(({ path }) => path)));
  return [...paths].flatMap((path) => {
    const became = fate(old, now, path);
    return became === 'same bytes' ? [] : [{ path, fate: became }];
  });
}

function fate(before: ZipArchive, after: ZipArchive, path: string): Fate {
  const [old, now] = [before.read(path), after.read(path)];
  if (old === undefined) return now === undefined ? 'same bytes' : 'new';
  if (now === undefined) return 'lost';
  if (Buffer.compare(old, now) === 0) return 'same bytes';
  return /\.(xml|rels|vml)$/.test(path) && canonical(old) === canonical(now) ? 'same XML' : 'changed';
}

/** Lists that mean nothing while they are empty. */
const LISTS = /^<[^\n]*:(definedNames|dxfs) ?(:count="0")?\n>$/gm;

/** XML with everything that makes no difference evened out; throws where it is not well-formed. */
export function canonical(bytes: Uint8Array): string {
  const parser = new SaxesParser({ xmlns: true });
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') lines.push(text);
    text = '';
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (more) => (text += more));
  parser.on('cdata', (more) => (text += more));
  parser.on('opentag', ({ uri, local, attributes }) => {
    flush();
    const own = Object.values(attributes).filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns');
    lines.push(
      `<${uri}:${local} ${own
        .map((one) => `${one.uri}:${one.local}=${JSON.stringify(one.value)}`)
        .sort()
        .join(' ')}`,
    );
  });
  parser.on('closetag', () => {
    flush();
    lines.push('>');
  });
  parser.write(decodeXml(bytes)).close();
  return lines.join('\n').replace(LISTS, '').replace(/\n+/g, '\n');
}
