import { checkWorkbook } from '../../../src/app/check/check';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { readXls } from '../../../src/hosts/xlsx/xls/readXls';
import { hasLibreOffice, savedAs } from '../../support/libreOffice';
import { sheet } from '../../support/textTable';
import { toXlsx } from '../../support/toXlsx';

const grid = sheet(
  '公开05',
  `
  2023年度一般公共预算财政拨款支出决算表
  部门：某局 | | | | 金额单位：万元
  科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
  合计 | < | 100.00 | 60.00 | 40.00
  201 | 一般公共服务支出 | 100.00 | 60.00 | 40.00
  20103 | 政府办公厅（室）及相关机构事务 | 100.00 | 60.00 | 40.00
  2010301 | 行政运行 | 60.00 | 60.00
  ~2010302 | 一般行政管理事务 | 40.00 | | 40.00`,
  { hiddenColumns: [{ first: 3, last: 3 }] },
);

/** Rows and columns that are not shown, as Excel counts them. */
const hiddenIn = ([first]: ReturnType<typeof readXls>): unknown => ({
  rows: first?.rows.flatMap(({ row, hidden }) => (hidden === true ? row + 1 : [])),
  columns: first?.hiddenColumns,
});

(hasLibreOffice ? describe : describe.skip)('an .xls file with hidden rows and columns', () => {
  const old = readXls(savedAs(toXlsx([grid]), 'xls'));

  it('says which they are, as the new format does', () => {
    expect(hiddenIn(old)).toEqual({ rows: [8], columns: [{ first: 3, last: 3 }] });
    expect(hiddenIn(old)).toEqual(hiddenIn(readWorkbook(toXlsx([grid]))));
  });

  it('is checked with them, and told of them', () => {
    const { findings } = checkWorkbook(old).report;
    expect(findings.flatMap(({ rule, message }) => (rule === 'R-20' ? message.split('，')[0] : []))).toEqual([
      '公开05的第 8 行隐藏着',
      '公开05的D 列隐藏着',
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith('V-1'))).toEqual([]);
  });
});
