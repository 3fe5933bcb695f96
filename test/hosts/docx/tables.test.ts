import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/app/check/check';
import { readForms } from '../../../src/core/reading';
import { openDocument } from '../../../src/hosts/docx';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';
import { docx, p, tbl } from '../../support/docx';
import { gridToDocx } from '../../support/gridToDocx';

const gridsOf = (body: string) =>
  openDocument(docx({ body: p('引言到此为止。') + body }), 'a.docx').tables.map(({ grid }) => grid);

describe('tables of a document become sheets', () => {
  it('takes title, department and unit above and notes below along, and what is merged', () => {
    const [grid, ...more] = gridsOf(
      `${p('上文是一个长句子，以句号结束。')}${p('收入决算表')}${p('单位：万元')}${tbl('项目 | > | 金额\n^ | > | 本年')}${p('注：本表反映收入。')}${p('下文')}`,
    );
    expect(more).toEqual([]);
    expect(grid?.name).toBe('文字稿表格1 收入决算表');
    expect(grid?.rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)])).toEqual([
      [0, '收入决算表'],
      [1, '单位：万元'],
      [2, '项目', '金额'],
      [3, '本年'],
      [4, '注：本表反映收入。'],
    ]);
    expect(grid?.merges).toContainEqual({ top: 2, left: 0, bottom: 3, right: 1 });
  });

  it('joins a table that only continues the one before', () => {
    const two = gridsOf(
      `${p('收入决算表')}${tbl('科目 | 金额\n甲 | 1')}${p('')}${tbl('乙 | 2')}${p('续表')}${tbl('丙 | 3')}`,
    );
    expect(two.map(({ rows }) => rows.length)).toEqual([5]);
    const titled = gridsOf(`${p('收入决算表')}${tbl('科目 | 金额')}${p('支出决算表')}${tbl('科目 | 金额')}`);
    expect(titled).toHaveLength(2);
    const within = gridsOf(`${p('收入决算表')}${tbl('科目 | 金额')}${p('')}${tbl('支出决算表 | >\n科目 | 金额')}`);
    expect(within).toHaveLength(2);
  });
});

describe('the forms of a department read the same from a document as from its workbook', () => {
  it.each(nationalCases.map(({ slug, workbook }) => [slug, workbook]))('%s', (_, workbook) => {
    const sheets = readWorkbook(new Uint8Array(readFileSync(workbook)));
    const grids = gridsOf(sheets.map(gridToDocx).join(''));
    const figures = (forms: ReturnType<typeof readForms>['forms']) =>
      forms.map((form) => [
        form.form,
        form.amountUnit,
        ...form.lines.map((line) => [
          line.key,
          ...[...line.amounts].map(
            ([column, cell]) => `${column} ${cell.kind === 'figure' ? cell.printedFen : cell.kind}`,
          ),
        ]),
      ]);
    expect(figures(readForms(grids).forms)).toEqual(figures(readForms(sheets).forms));
    const judged = (all: typeof grids) =>
      checkWorkbook(all)
        .report.findings.map(({ rule, verdict }) => `${verdict} ${rule}`)
        .sort();
    expect(judged(grids)).toEqual(judged(sheets));
  });
});
