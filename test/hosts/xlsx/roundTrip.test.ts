import { ownSheets } from '../../../src/core/edits';
import type { WorkbookEdit } from '../../../src/core/edits';
import { applyEdits, readWorkbook } from '../../../src/hosts/xlsx';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { dataStart } from '../../../src/hosts/package/zip/inflate';
import { bundledWorkbooks } from '../../support/allWorkbooks';
import { canonical, marksEverywhere, roundTrip } from '../../support/roundTrip';

describe.each(bundledWorkbooks)('%s', (_, bytes) => {
  const edits = marksEverywhere(bytes);
  const marked = applyEdits(bytes, edits);

  it('marked on every figure and cleared is what it was', () => {
    const bad = roundTrip(bytes, edits, [{ kind: 'clearMarks' }]).filter(({ cleared }) => !cleared.startsWith('same'));
    expect(bad).toEqual([]);
  });

  it('loses nothing while it is marked, and the cells read the same', () => {
    const fates = roundTrip(bytes, edits, []);
    expect(fates.filter((one) => one.marked === 'lost')).toEqual([]);
    const touched = fates.filter((one) => one.marked !== 'same bytes').map((one) => one.path);
    expect(
      touched.filter((one) => !/worksheets|styles|pivotTables\/|Content_Types|workbook.xml.rels/.test(one)),
    ).toEqual([]);
    expect(readWorkbook(marked)).toEqual(readWorkbook(bytes));
    for (const one of touched) expect(() => canonical(new ZipArchive(marked).read(one)!)).not.toThrow();
  });

  it('keeps entries that were not touched as they were packed, in their order', () => {
    const [before, after] = [new ZipArchive(bytes), new ZipArchive(marked)];
    expect(after.entries.slice(0, before.entries.length).map((one) => one.path)).toEqual(
      before.entries.map((one) => one.path),
    );
    for (const entry of before.entries) {
      const now = after.entry(entry.path)!;
      if (Buffer.compare(before.read(entry.path)!, after.read(entry.path)!) !== 0) continue;
      const [from, to] = [dataStart(bytes, entry), dataStart(marked, now)];
      const packed = (whole: Uint8Array, start: number): Uint8Array => whole.subarray(start, start + entry.packedSize);
      expect(Buffer.compare(packed(bytes, from), packed(marked, to))).toBe(0);
    }
  });

  it('marked twice is marked once, marked anew keeps nothing of before', () => {
    const again = applyEdits(marked, edits);
    expect(parts(again)).toEqual(parts(marked));
    const anew = applyEdits(marked, [{ kind: 'clearMarks' }, ...edits.slice(0, 2)]);
    expect(parts(anew)).toEqual(parts(applyEdits(bytes, edits.slice(0, 2))));
  });

  it('with a report sheet and kept reasons, then without, is what it was', () => {
    const traces: WorkbookEdit[] = [
      ...edits,
      report(readWorkbook(bytes)[0]!.name),
      { kind: 'store', text: '{"甲":"<1>"}' },
    ];
    const undo: WorkbookEdit[] = [
      { kind: 'clearMarks' },
      { kind: 'deleteSheet', name: ownSheets.report },
      { kind: 'store', text: null },
    ];
    const fates = roundTrip(bytes, traces, undo);
    expect(fates.filter(({ cleared }) => !cleared.startsWith('same'))).toEqual([]);
  });
});

function report(sheet: string): WorkbookEdit {
  return {
    kind: 'putSheet',
    name: ownSheets.report,
    rows: [
      [{ content: '核对报告', style: 'title' }],
      [
        { content: '=1+1', style: 'error', link: { sheet, address: 'A1' } },
        null,
        { content: 1.5, numberFormat: '#,##0.000' },
      ],
    ],
    layout: { columnWidths: [20, 8, 12], orientation: 'landscape', headingRows: 1 },
  };
}

function parts(bytes: Uint8Array): Record<string, string> {
  const archive = new ZipArchive(bytes);
  return Object.fromEntries(
    archive.entries.map(({ path: name }) => [name, Buffer.from(archive.read(name)!).toString('latin1')]),
  );
}
