import { readForms } from '../../../../src/core/reading';
import type { FormReading } from '../../../../src/core/reading';
import {
  emptinessClaims,
  entityIn,
  nilStatements,
  wrongFund,
  yearsIn,
} from '../../../../src/core/rules/checks/nil/statements';
import { sheet } from '../../../support/textTable';

function form07(note: string): FormReading {
  const grid = sheet(
    '表8',
    `政府性基金预算财政拨款收入支出决算表|||||||公开07表
     |||||||金额单位：万元
     项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余
     功能分类科目代码|科目名称|||小计|基本支出|项目支出|
     合计|||20.00|20.00||20.00|
     ${note}`,
  );
  const [reading] = readForms([grid]).forms;
  if (reading === undefined) throw new Error('公开07 was not read');
  return reading;
}

describe('a statement below a form', () => {
  it.each([
    '注：2023年度，本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。',
    '本表为空表。',
    '说明：某局无政府性基金预算财政拨款支出。',
  ])('calls the form empty: %s', (note) => {
    expect(emptinessClaims(form07(note))).toHaveLength(1);
  });

  it.each([
    '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
    '无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表下方作下述说明：',
    '注：如无数据，应当列出空表并说明。',
    '注：本年度没有政府性基金预算财政拨款年初结转和结余。',
    '注：本年度没有公务用车购置支出。',
  ])('does not: %s', (note) => {
    expect(emptinessClaims(form07(note))).toEqual([]);
  });

  it('is not the guidance that the template prints', () => {
    expect(
      nilStatements(form07('无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表下方作下述说明：')),
    ).toEqual([]);
  });

  it('names a fund that another form reports', () => {
    expect(wrongFund('08', '本单位无政府性基金预算，故本表无数据')).toEqual({
      named: '政府性基金',
      own: '国有资本经营预算',
    });
    expect(wrongFund('08', '本单位无政府性基金预算和国有资本经营预算')).toBeUndefined();
    expect(wrongFund('05', '本单位无政府性基金预算')).toBeUndefined();
  });

  it('names years and entities', () => {
    expect(yearsIn('2023年度没有，2022年有')).toEqual([2023, 2022]);
    expect(entityIn('说明：某区社会工作部本年度没有收入')).toBe('某区社会工作部');
    expect(entityIn('注：本部门2024年没有支出')).toBeUndefined();
    expect(entityIn('注：2023年度，本部门没有支出')).toBeUndefined();
  });
});
