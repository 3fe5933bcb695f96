import { checkWorkbook } from '../../../src/app/check/check';
import { planFill } from '../../../src/app/fill/fill';
import { askOf } from '../../../src/core/derive/inPlace/asks';
import { sheet } from '../../support/textTable';

describe('a label of the user’s own', () => {
  it.each([
    ['占比', 'share'],
    ['占比（%）', 'share'],
    ['占本年支出合计的比重', 'share'],
    ['占合计%', 'share'],
    ['比上年增减额', 'changeAmount'],
    ['较上年增减', 'changeAmount'],
    ['增减率', 'changePercent'],
    ['增长%', 'changePercent'],
    ['比上年增长幅度', 'changePercent'],
    ['上年决算数', 'prior'],
    ['上年数', 'prior'],
    ['年初预算数', 'budget'],
    ['完成年初预算%', 'completion'],
    ['完成预算的百分比', 'completion'],
    ['预算完成率', 'completion'],
    ['备注', undefined],
    ['年初结转和结余', undefined],
    ['本年收入', undefined],
    ['占用资产', undefined],
    ['其他收入', undefined],
  ])('%s asks for %s', (label, ask) => {
    expect(askOf(label)).toBe(ask);
  });
});

const form03 = (rows: string) =>
  sheet(
    '支出',
    `支出决算表
  | | | | | | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 占比 | 上年决算数 | 增减率% | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  ${rows}`,
  );

const rows = `合计 | | 300.00 | | | | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | | | | 100.00 | 125.00
  208 | 社会保障和就业支出 | 75.00 | 25.00 | | | | 75.00
  213 | 农林水支出 | 0.00 | 26.69 | | | | 0.00`;

describe('filling in place', () => {
  it('fills blank cells with live formulas, keeps right ones and points at wrong ones', () => {
    const { inPlace } = planFill({ current: [form03(rows)], files: {} });
    expect(inPlace.map(({ edit, state, printed, derived }) => [edit.address, state, printed, derived.value])).toEqual([
      ['D5', 'fill', undefined, '75.00'],
      ['D6', 'agrees', '25', '25.00'],
      ['D7', 'differs', '26.69', '0.00'],
    ]);
    expect(inPlace[0]?.edit.content).toEqual({
      formula: `IF(N('支出'!C4)=0,"无",ROUND(N('支出'!C5)/N('支出'!C4)*100,2))`,
      cached: 75,
    });
  });

  it('fills last year’s figures and the change in the unit of the form', () => {
    const prior = form03(`合计 | | 250.00 | | | | 50.00 | 200.00
  201 | 一般公共服务支出 | 250.00 | | | | 50.00 | 200.00`);
    const { inPlace, edits } = planFill({ current: [form03(rows)], prior: [prior], files: { prior: '上年.xlsx' } });
    const filled = inPlace.filter(({ state }) => state === 'fill');
    expect(filled.map(({ edit, derived }) => `${edit.address} ${derived.value ?? '无'}`)).toEqual([
      'D5 75.00',
      'E4 250.00',
      'E5 250.00',
      'E6 0.00',
      'E7 0.00',
      'F4 20.00',
      'F5 -10.00',
      'F6 无',
      'F7 无',
    ]);
    expect(edits.map(({ kind }) => kind)).toEqual(['putSheet', 'putSheet', 'setCells']);
  });

  it('fills nothing a second time', () => {
    const first = planFill({ current: [form03(rows)], files: {} });
    const formula = first.inPlace[0]?.edit.content;
    const again = form03(rows);
    const filled = {
      ...again,
      rows: again.rows.map((row) =>
        row.row !== 4 || typeof formula !== 'object' || formula === null
          ? row
          : {
              ...row,
              cells: [...row.cells, { column: 3, value: 75, format: '0.00"%"', formula: formula.formula }].sort(
                (a, b) => a.column - b.column,
              ),
            },
      ),
    };
    const second = planFill({ current: [filled], files: {} });
    expect(second.inPlace.map(({ state }) => state)).toEqual(['same', 'agrees', 'differs']);
  });
});

describe('a derived figure that the user typed', () => {
  it('is checked like any other', () => {
    const { report } = checkWorkbook([form03(rows)]);
    const found = report.findings.filter(({ rule }) => rule.startsWith('D-'));
    expect(found.map(({ verdict, message, cells }) => [verdict, message, cells[0]?.address])).toEqual([
      ['error', 'D7 的占比 26.69% 应为 0.00%（公开03[213,本年支出合计] / 公开03[合计,本年支出合计] × 100）。', 'D7'],
    ]);
  });
});

describe('a derived figure that nobody can work out', () => {
  const withChange = sheet(
    '支出',
    `支出决算表
  | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 增减率%
  合计 | | 300.00 | 20.00
  201 | 一般公共服务支出 | 225.00 | 12.50
  208 | 社会保障和就业支出 | 75.00 |`,
  );

  it('is not checked, with the reason, and no pass', () => {
    const { report } = checkWorkbook([withChange]);
    const about = ({ rule }: { rule: string }) => rule.startsWith('D-3');
    expect(report.findings.filter(about)).toEqual([]);
    expect(report.notRun.filter(about)).toEqual([
      { rule: 'D-3', form: '03', reason: '公开03“增减率%”D4 等 2 格未核对：没有上年的表' },
    ]);
  });

  it('is checked against what stands in 上年及预算数', () => {
    const typed = sheet('上年及预算数', '上年!公开03[合计,本年支出合计] | 本年支出合计 | 200.00 | 手工');
    const { report } = checkWorkbook([withChange, typed]);
    expect(report.findings.filter(({ rule }) => rule === 'D-3').map(({ message }) => message)).toEqual([
      'D4 的增减率% 20% 应为 50.00%（(公开03[合计,本年支出合计] − 上年!公开03[合计,本年支出合计]) / |上年!公开03[合计,本年支出合计]| × 100）。',
    ]);
    expect(report.notRun.filter(({ rule }) => rule === 'D-3').map(({ reason }) => reason)).toEqual([
      '公开03“增减率%”D5未核对：没有上年的表',
    ]);
  });
});
