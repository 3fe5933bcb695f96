/** 说明 beside a workbook in Excel. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { openExcelSession } from '../support/excelSession';
import { until } from '../support/waiting';

test('换一份同名的文字稿，前一份的结果随即收起，核对完再出现', async () => {
  const opened = await openExcelSession(readWorkbook(readFileSync('assets/示例.xlsx')), true);
  const words = () => opened.state().check?.text?.paragraphs[0]?.text;
  const shown: (string | undefined)[] = [];
  opened.session.store.subscribe(() => {
    if (shown.length === 0 || shown.at(-1) !== words()) shown.push(words());
  });
  for (const text of ['支出总计1.00元。', '支出总计2.00元。']) {
    opened.session.actions.narrative.paste(text);
    await until(() => words() === text);
  }
  expect(shown).toEqual([undefined, '支出总计1.00元。', undefined, '支出总计2.00元。']);
  await opened.close();
});
