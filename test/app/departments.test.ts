import { checkWorkbook } from '../../src/app/check/check';
import { planFill } from '../../src/app/fill/fill';
import type { SheetGrid } from '../../src/core/grid';
import { readForms } from '../../src/core/reading';
import { sheet } from '../support/textTable';
import { appropriation, expenditure, twoDepartments } from '../support/twoDepartments';

const both = twoDepartments;

const proposals = (grids: readonly SheetGrid[], entity?: string): string[] => {
  const { report } = checkWorkbook(grids, entity === undefined ? {} : { entity });
  return report.causes.flatMap(({ suspects }) =>
    suspects.map((each) => `${each.sheet}!${each.address} ${each.proposed ?? ''}`),
  );
};

describe('a workbook with the forms of two departments', () => {
  it('is read as two, forms without a name with those before them', () => {
    expect(readForms(both()).departments).toEqual([
      { entity: '甲局', sheets: ['甲03', '甲05'] },
      { entity: '乙局', sheets: ['乙03', '乙05'] },
    ]);
  });

  it('has each checked, and every sentence says whose', () => {
    const { report } = checkWorkbook(both('900.00'));
    expect(report.forms.map(({ sheet: name }) => name)).toEqual(['甲03', '甲05', '乙03', '乙05']);
    expect(proposals(both('900.00'))).toEqual(['乙03!C7 90.00']);
    const grave = report.findings.filter(({ rule, verdict }) => verdict === 'error' && rule !== 'F1-1');
    expect(grave.every(({ message, id }) => message.startsWith('【乙局】') && id.endsWith('·乙局'))).toBe(true);
    expect(report.findings.filter(({ rule }) => rule === 'R-21')).toHaveLength(1);
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
    const caused = report.causes.flatMap(({ findings }) => findings);
    expect([...caused].sort()).toEqual(report.findings.map(({ id }) => id).sort());
    expect(report.summary.hint).toBe(report.findings.filter(({ verdict }) => verdict === 'hint').length);
  });

  it('has one of them checked where the user names it, wholly or in part', () => {
    expect(proposals(both('900.00'), '甲局')).toEqual([]);
    expect(proposals(both('900.00'), '乙')).toEqual(['乙03!C7 90.00']);
    expect(checkWorkbook(both(), { entity: '丙局' }).report.error).toEqual({
      code: 'noEntity',
      message: '工作簿里没有“丙局”的表，只有“甲局”“乙局”的，请核对 --entity 的名称',
    });
  });

  it('is filled for the one that the user names', () => {
    const derived = (entity: string) => planFill({ current: both('80.00'), files: {}, entity }).derived;
    expect(derived('乙局')).not.toEqual(derived('甲局'));
  });

  it('is none where a name is misprinted on one form', () => {
    const misprinted = [sheet('甲03', expenditure('部门：甲局', '90.00')), sheet('甲05', appropriation('部门：甲周'))];
    expect(readForms(misprinted).departments).toHaveLength(1);
    expect(readForms(misprinted).forms).toHaveLength(2);
  });
});
