import { matchOn, type ShelvedFile } from '../../src/app/check/shelves';
import { readForms } from '../../src/core/reading';
import { sheet } from '../support/textTable';

const book = (entity: string, year: string) =>
  readForms([
    sheet(
      '公开05',
      `${year}一般公共预算财政拨款支出决算表|<|<|<|<
${entity}||||金额单位：万元
科目编码|科目名称|小计|基本支出|项目支出
合计|<|30.00|20.00|10.00
201|一般公共服务支出|30.00|20.00|10.00`,
    ),
  ]);

const shelf: readonly ShelvedFile[] = [
  { file: '财政局21', entity: '某县财政局（本级）', fiscalYear: 2021 },
  { file: '财政局22', entity: '某县财政局', fiscalYear: 2022 },
  { file: '教育局', entity: '某县教育局', fiscalYear: null },
  { file: '林业局一', entity: '某县林业局', fiscalYear: 2022 },
  { file: '林业局二', entity: '某县林业局', fiscalYear: 2022 },
];

describe('从文件夹里找上年决算', () => {
  test.each([
    ['部门：某县财政局', '2023年度', '财政局22'],
    ['部门：某县财政局（本级）', '2022年度', '财政局21'],
    ['部门：某县教育局', '2023年度', '教育局'],
  ])('%s %s：%s', (entity, year, file) => {
    expect(matchOn(shelf, 'prior', book(entity, year))).toEqual({ file });
  });

  test.each([
    ['部门：某县财政局', '2021年度', '没有“某县财政局” 2020 年度的上年决算'],
    ['部门：某县林业局', '2023年度', '有 2 份，不知道该用哪一份'],
    ['', '2023年度', '表上没有注明部门（单位）名称'],
  ])('%s %s：不乱用', (entity, year, why) => {
    expect(matchOn(shelf, 'prior', book(entity, year))).toEqual({ reason: expect.stringContaining(why) as unknown });
  });
});
