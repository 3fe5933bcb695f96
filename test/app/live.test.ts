import { liveCheck } from '../../src/app/check/live';
import type { ReadOptions } from '../../src/app/ports';
import type { SheetGrid } from '../../src/core/grid';
import { createExcelHost } from '../../src/hosts/excel';
import { createMemoryHost, type MemoryHost } from '../../src/hosts/memory';
import { openExcel } from '../support/excel/node';
import { sheet } from '../support/textTable';
import { stopTime, timePasses } from '../support/waiting';

const forms = [sheet('一', '甲|1'), sheet('二', '乙|2'), sheet('三', '丙|3')];

stopTime();

/** A follower of a host that writes down what is read and what comes out. */
function followed(host: MemoryHost, check = (grids: readonly SheetGrid[]) => Promise.resolve(textOf(grids))) {
  const reads: (readonly string[] | undefined)[] = [];
  const results: string[] = [];
  const faults: unknown[] = [];
  const busy: boolean[] = [];
  const spied = Object.create(host) as MemoryHost;
  spied.readSheets = (options: ReadOptions = {}) => {
    reads.push(options.since?.changed);
    return host.readSheets(options);
  };
  spied.onChanged = (listener) => host.onChanged(listener);
  const live = liveCheck(spied, {
    check,
    onResult: (result) => void results.push(result),
    onFault: (fault) => faults.push(fault),
    onBusy: (is) => busy.push(is),
  });
  return { live, reads, results, faults, busy };
}

function textOf(grids: readonly SheetGrid[]): string {
  return grids.map(({ rows }) => JSON.stringify(rows[0]?.cells[1]?.value)).join(' ');
}

describe('the live check', () => {
  test('reads only what has changed, and checks everything', async () => {
    const host = createMemoryHost(forms);
    const { live, reads, results, busy } = followed(host);
    await live.follow(true);
    await live.refresh();
    host.type({ sheet: '二', address: 'B1' }, 20);
    host.type({ sheet: '三', address: 'B1' }, 30);
    await timePasses();
    expect(results).toEqual(['1 2 3', '1 20 30']);
    expect(reads).toEqual([undefined, ['二', '三']]);
    expect(busy).toEqual([true, false, true, false]);
    await live.stop();
    host.type({ sheet: '二', address: 'B1' }, 21);
    await timePasses();
    expect(results).toHaveLength(2);
  });

  test('a newer change takes the place of a check that is running; its sheets are not forgotten', async () => {
    const host = createMemoryHost(forms);
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let count = 0;
    const { live, reads, results } = followed(host, async (grids) => {
      count += 1;
      if (count === 2) await gate;
      return textOf(grids);
    });
    await live.follow(true);
    await live.refresh();
    host.type({ sheet: '一', address: 'B1' }, 10);
    await timePasses();
    host.type({ sheet: '二', address: 'B1' }, 20);
    await timePasses();
    release();
    await timePasses();
    expect(results).toEqual(['1 2 3', '10 20 3']);
    expect(reads).toEqual([undefined, ['一'], ['二']]);
    await live.stop();
  });

  test('our own report is no change; a new sheet is read with all others', async () => {
    const host = createMemoryHost(forms);
    const { live, reads, results } = followed(host);
    await live.refresh();
    await live.follow(true);
    const layout = { columnWidths: [], orientation: 'portrait', headingRows: 0 } as const;
    await host.apply([{ kind: 'putSheet', name: '核对报告', rows: [[{ content: '报告' }]], layout }]);
    await timePasses();
    expect(reads).toEqual([undefined]);
    await host.apply([
      { kind: 'putSheet', name: '自定义审核公式', rows: [[{ content: '编号' }, { content: '名称' }]], layout },
    ]);
    await timePasses();
    expect(reads).toHaveLength(2);
    expect(results.at(-1)).toBe('1 2 3  "名称"');
    await live.stop();
  });

  test('in Excel a sheet that was renamed is found again', async () => {
    const excel = openExcel(forms);
    const results: string[] = [];
    const live = liveCheck(createExcelHost(), {
      check: (grids) => Promise.resolve(grids.map(({ name, rows }) => `${name}${rows.length}`).join(' ')),
      onResult: (result) => void results.push(result),
      onFault: (fault) => results.push(String(fault)),
    });
    await live.refresh();
    await live.follow(true);
    excel.workbook.sheet('二').name = '贰';
    excel.workbook.type('贰', 5, 0, '7');
    await timePasses();
    expect(results).toEqual(['一1 二1 三1', '一1 贰2 三1']);
    await live.stop();
    excel.close();
  });

  test('what changed while nothing was followed is read with the next change', async () => {
    const host = createMemoryHost(forms);
    const { live, results } = followed(host);
    await live.refresh();
    await live.follow(true);
    await live.follow(false);
    host.type({ sheet: '一', address: 'B1' }, 10);
    await live.follow(true);
    host.type({ sheet: '二', address: 'B1' }, 20);
    await timePasses();
    expect(results).toEqual(['1 2 3', '10 20 3']);
    await live.stop();
  });

  test('switching it on and off quickly leaves no subscription behind', async () => {
    const host = createMemoryHost(forms);
    const { live, reads } = followed(host);
    const on = live.follow(true);
    const again = live.follow(true);
    const off = live.follow(false);
    await Promise.all([on, again, off]);
    host.type({ sheet: '一', address: 'B1' }, 10);
    await timePasses();
    expect(reads).toEqual([]);
  });

  test('in Excel a deleted sheet is checked no more', async () => {
    const excel = openExcel(forms);
    const results: string[] = [];
    const live = liveCheck(createExcelHost(), {
      check: (grids) => Promise.resolve(grids.map(({ name }) => name).join(' ')),
      onResult: (result) => void results.push(result),
      onFault: (fault) => results.push(String(fault)),
    });
    await live.refresh();
    await live.follow(true);
    excel.workbook.deleteSheet(excel.workbook.sheet('二'));
    excel.workbook.type('三', 5, 0, '7');
    await timePasses();
    expect(results.at(-1)).toBe('一 三');
    await live.stop();
    excel.close();
  });

  test('a fault of checking is told, and the next change is followed', async () => {
    const host = createMemoryHost(forms);
    let fails = true;
    const { live, results, faults } = followed(host, (grids) =>
      fails ? Promise.reject(new Error('坏')) : Promise.resolve(textOf(grids)),
    );
    await live.refresh();
    fails = false;
    await live.refresh();
    expect(faults).toHaveLength(1);
    expect(results).toEqual(['1 2 3']);
  });

  test('cancelled work brings no result', async () => {
    const host = createMemoryHost(forms);
    const { live, results, faults, busy } = followed(host);
    const running = live.refresh();
    live.cancel();
    await running;
    expect([results, faults]).toEqual([[], []]);
    expect(busy).toEqual([true, false]);
  });
});
