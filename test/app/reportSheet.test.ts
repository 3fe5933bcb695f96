import { checkWorkbook } from '../../src/app/check/check';
import { purge } from '../../src/app/mark/purge';
import { remarkAll } from '../../src/app/mark/mark';
import { reason, remarksOn } from '../../src/app/kept/remarks';
import { answersOf } from '../../src/app/kept/reasons';
import { reportSheet } from '../../src/app/mark/reportSheet';
import { keep } from '../../src/app/kept/stored';
import { subjectsOf } from '../../src/app/check/subjects';
import type { PutSheetEdit } from '../../src/core/edits';
import { withReasons } from '../../src/core/report';
import { createMemoryHost } from '../../src/hosts/memory';
import { sheet } from '../support/textTable';

const form = sheet(
  '基本支出',
  `一般公共预算财政拨款支出决算表|<|<|<|<
单位：市某局||||金额单位：万元
科目编码|科目名称|小计|基本支出|项目支出
合计|<|30.00|20.00|17.00
201|一般公共服务支出|30.00|20.00|10.00
20101|人大事务|30.00|20.00|10.00
2010101|行政运行|30.00|20.00|10.00`,
);

function texts(edit: PutSheetEdit): string[] {
  return edit.rows.map((row) => row.map((cell) => (typeof cell?.content === 'string' ? cell.content : '')).join('|'));
}

describe('核对报告', () => {
  const { report, reading } = checkWorkbook([form]);
  const subjects = subjectsOf(report, reading);

  test('names every cause with a link to its cell, the printed and the proposed value', () => {
    const edit = reportSheet(report, { madeAt: '2024-08-01 10:00' });
    const linked = edit.rows.flat().filter((cell) => cell?.link !== undefined);
    expect(report.causes.length).toBeGreaterThan(0);
    expect(linked.map((cell) => cell?.link)).toContainEqual({ sheet: '基本支出', address: 'E4' });
    expect(texts(edit).some((row) => row.includes('错误') && row.includes('基本支出!E4|17.00|10.0'))).toBe(true);
    expect(texts(edit).slice(0, 4).join()).toContain('2024-08-01 10:00');
    expect(edit.layout.headingRows).toBe(4);
  });

  test('carries the reasons that were given, and asks anew for what is stale', () => {
    const [first] = subjects.values();
    const remark = reason(first!, '系统取数口径不同');
    const rows = (remarks: Parameters<typeof remarksOn>[1]) =>
      texts(reportSheet(withReasons(report, answersOf(remarksOn(subjects, remarks))), { madeAt: '' })).join('\n');
    expect(rows([remark])).toContain('已说明：系统取数口径不同');
    expect(rows([{ ...remark, figures: '1.00' }])).toContain('系统取数口径不同（数字已变，要重新确认）');
  });

  test('清除全部痕迹 leaves the workbook as it was before we came', async () => {
    const host = createMemoryHost([form]);
    await host.apply([...remarkAll(report), reportSheet(report, { madeAt: '' })]);
    await keep(host, () => ({ remarks: [reason([...subjects.values()][0]!, '理由')] }));
    expect(host.marks().length).toBeGreaterThan(0);
    await purge(host);
    expect(host.marks()).toEqual([]);
    expect(host.grids()).toEqual([form]);
    expect(await host.readStored()).toBeNull();
  });
});
