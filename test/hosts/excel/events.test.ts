import type { ChangedSheets, Unsubscribe, WorkbookHost } from '../../../src/app/ports';
import type { WorkbookEdit } from '../../../src/core/edits';
import { createExcelHost } from '../../../src/hosts/excel';
import { openExcel } from '../../support/excel/node';
import type { Excel as OpenExcel } from '../../support/excel/session';
import { sheet } from '../../support/textTable';
import { stopTime, timePasses } from '../../support/waiting';

const forms = [
  sheet('公开01', '公开01表\n合计|1.00'),
  sheet('公开02', '公开02表\n合计|=公开01!B2'),
  sheet('底稿', '1'),
];
const heard: ChangedSheets[] = [];
let excel: OpenExcel;
let host: WorkbookHost;
let end: Unsubscribe | undefined;

stopTime();

/** As the pane does: capabilities first, then everything is read and followed. */
async function follow(level = 14): Promise<void> {
  excel = openExcel(forms, { level });
  host = createExcelHost();
  await host.capabilities();
  await host.readSheets();
  end = await host.onChanged((sheets) => heard.push(sheets));
}

beforeEach(() => (heard.length = 0));
afterEach(async () => {
  await end?.();
  end = undefined;
  excel.close();
});

const put = (name: string): WorkbookEdit => ({
  kind: 'putSheet',
  name,
  rows: [[{ content: '占比' }, { content: { formula: '公开01!B2' } }]],
  layout: { columnWidths: [], orientation: 'portrait', headingRows: 0 },
});

describe('what the user does in Excel', () => {
  test('a recalculated sheet has changed although nobody typed into it', async () => {
    await follow();
    excel.workbook.type('公开01', 1, 1, '2');
    excel.workbook.recalculate('公开02', 1, 1, 2);
    await timePasses();
    expect(heard).toEqual([['公开01', '公开02']]);
  });

  test('sheets that come and go may have changed everything', async () => {
    await follow();
    excel.workbook.addSheet('公开03');
    await timePasses();
    excel.workbook.deleteSheet(excel.workbook.sheet('底稿'));
    excel.workbook.type('公开01', 1, 1, '2');
    await timePasses();
    expect(heard).toEqual(['all', 'all']);
    const names = (await host.readSheets()).map(({ name }) => name);
    expect(names).toEqual(['公开01', '公开02', '公开03']);
  });

  test('so do new names and sheets that are hidden, where Excel tells', async () => {
    await follow(17);
    excel.workbook.rename('公开02', '公开02表');
    await timePasses();
    excel.workbook.show('底稿', 'VeryHidden');
    await timePasses();
    expect(heard).toEqual(['all', 'all']);
    expect((await host.readSheets()).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['公开01', false],
      ['公开02表', false],
      ['底稿', true],
    ]);
  });

  test('a sheet that was renamed unseen is told by the name it had, and read under the one it has', async () => {
    await follow();
    const grids = await host.readSheets();
    excel.workbook.rename('公开02', '公开02表');
    excel.workbook.type('公开02表', 1, 1, '7');
    await timePasses();
    expect(heard).toEqual([['公开02']]);
    const again = await host.readSheets({ since: { grids, changed: ['公开02'] } });
    expect(again.map(({ name }) => name)).toEqual(['公开01', '公开02表', '底稿']);
    expect([again[0], again[2]]).toEqual([grids[0], grids[2]]);
    expect(again[1]?.rows[1]?.cells[1]?.value).toBe(7);
  });

  test('a change is told even where Excel would not say which sheet it was in', async () => {
    await follow();
    excel.workbook.addSheet('公开03');
    excel.refuse = 'GeneralException';
    excel.workbook.type('公开03', 1, 1, '2');
    await timePasses();
    expect(heard).toEqual(['all']);
  });

  test('a selection of many cells is its first one', async () => {
    await follow();
    const selected: unknown[] = [];
    const endSelection = await host.onSelection((cell) => selected.push(cell));
    excel.workbook.select('公开02', 'B2:C9');
    excel.workbook.select('公开02', 'A1,C3');
    excel.workbook.select('公开01', 'C:D');
    excel.workbook.select('公开01', '5:5');
    await timePasses();
    expect(selected).toEqual([
      { sheet: '公开02', address: 'B2' },
      { sheet: '公开02', address: 'A1' },
      { sheet: '公开01', address: 'C1' },
      { sheet: '公开01', address: 'A5' },
    ]);
    await endSelection();
  });
});

describe('what we do ourselves', () => {
  test('marks change formats, and nobody listens to formats', async () => {
    await follow();
    const told: string[] = [];
    const { onEvent } = excel.workbook;
    excel.workbook.onEvent = (event) => {
      told.push(event.type);
      onEvent(event);
    };
    await host.apply([{ kind: 'mark', sheet: '公开01', address: 'B2', verdict: 'error' }]);
    await host.apply([{ kind: 'clearMarks' }]);
    await timePasses();
    expect(new Set(told)).toEqual(new Set(['formatted']));
    expect(heard).toEqual([]);
  });

  test('sheets that show results wake nobody, however often they are written and calculated', async () => {
    await follow();
    await host.apply([put('核对报告'), put('说明数据')]);
    await timePasses();
    await host.apply([put('核对报告'), { kind: 'deleteSheet', name: '说明数据' }]);
    await timePasses();
    expect(heard).toEqual([]);
    excel.workbook.type('公开01', 1, 1, '2');
    await timePasses();
    expect(heard).toEqual([expect.arrayContaining(['公开01', '核对报告'])]);
  });

  test('cells that we write are told once, with the sheets that they recalculate', async () => {
    await follow();
    const cells = ['B2', 'C2', 'D9'].map((address) => ({ address, content: 5, numberFormat: '0.00' }));
    await host.apply([{ kind: 'setCells', sheet: '公开01', cells }]);
    await timePasses();
    expect(heard).toEqual([['公开01', '公开02']]);
  });

  test('one subscription of two ends, the other goes on', async () => {
    await follow();
    const others: ChangedSheets[] = [];
    const endOther = await host.onChanged((sheets) => others.push(sheets));
    await endOther();
    excel.workbook.type('公开01', 1, 1, '2');
    await timePasses();
    expect([heard, others]).toEqual([[['公开01']], []]);
  });
});
