import { readFileSync } from 'node:fs';
import { draftSources } from '../../../src/app/draft/draftSources';
import { planFill } from '../../../src/app/fill/fill';
import { draftText, outlineNamed, plainText } from '../../../src/core/draft';
import type { SheetGrid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';

const linxia = nationalCases.find(({ slug }) => slug === 'linxia-2023')!;
const grids = readWorkbook(readFileSync(linxia.workbook));

/** 上年及预算数 as its user filled it in: key and number. */
function typedIn(rows: readonly (readonly [key: string, value: number | string])[]): SheetGrid {
  return {
    ...grids[0]!,
    name: '上年及预算数',
    merges: [],
    rows: rows.map(([key, value], row) => ({
      row,
      cells: [
        { column: 0, value: key, format: 'General' },
        { column: 2, value, format: 'General' },
        { column: 3, value: '手工', format: 'General' },
      ],
    })),
  };
}

const sheet = typedIn([
  ['数量[车辆总数]', 3],
  ['数量[其他用车]', 2],
  ['数量[执法执勤用车]', -1],
  ['数量[机要通信用车]', '一辆'],
  ['公开11[政府采购支出合计]', 8.18],
  ['公开11[政府采购货物支出]', 4.74],
  ['公开10[合计]', 6.87],
  ['上年!公开10[合计]', 7.42],
]);

const draftOf = (current: readonly SheetGrid[]) =>
  plainText(draftText(outlineNamed('全国2023')!, draftSources({ current }).sources));

describe('what is typed once into 上年及预算数', () => {
  it('stands in the draft; what is no number, or below 0, stays a gap that names the sheet', () => {
    const text = draftOf([...grids, sheet]);
    expect(text).toContain('共有车辆3辆，其中');
    expect(text).toContain('其他用车2辆');
    for (const kind of ['执法执勤用车', '机要通信用车', '应急保障用车'])
      expect(text).toContain(`【待填：${kind}（可以录入“上年及预算数”表）】`);
    expect(text).toContain('政府采购支出总额8.18万元，其中：政府采购货物支出4.74万元');
    expect(text).toContain('机关运行经费支出6.87万元，比上年减少0.55万元，下降7.41%');
  });

  it('is kept when the workbook is filled again, beside what is still to be typed', () => {
    const { edits } = planFill({ current: [...grids, sheet], files: {} });
    const rows = edits.flatMap((edit) => (edit.kind === 'putSheet' ? edit.rows : []));
    const row = (key: string) => rows.find(([first]) => first?.content === key)?.map((cell) => cell?.content);
    expect(row('数量[车辆总数]')?.[2]).toBe(3);
    expect(row('数量[应急保障用车]')?.[2]).toBeNull();
    expect(row('公开11[政府采购支出合计]')?.[2]).toBe(8.18);
  });

  it('counts nothing where nothing was spent, and asks for the rest', () => {
    const text = draftOf(grids);
    expect(text).toContain('因公出国（境）团组0个，累计0人次');
    expect(text).toContain(
      '【待补：政府采购支出总额，货物、工程、服务各多少，授予中小企业多少（可以录入“上年及预算数”表）】',
    );
  });
});
