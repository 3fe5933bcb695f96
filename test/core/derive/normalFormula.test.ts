import { normalFormula } from '../../../src/core/derive/inPlace/normalFormula';

const same = (ours: string, theirs: string) => expect(normalFormula(theirs)).toBe(normalFormula(ours));

describe('a formula of ours as other programs write it down', () => {
  it('is the same without quotes around a sheet name, with blanks, in small letters', () => {
    same(
      "IF(N('支出'!C5)=0,\"无\",ROUND(N('支出'!C4)/N('支出'!C5)*100,2))",
      'IF(N(支出!$C$5)=0, "无", round( N(支出!C4)/N(支出!C5)*100, 2))',
    );
    same("N('公开05 表'!D10)", "N( '公开05 表'!d10 )");
  });

  it('is the same where Excel shortens a number', () => {
    same("ROUND(N('A'!B2)-12.500000,2)", 'ROUND(N(A!B2)-12.5,2)');
    same('ROUND(3.000000,2)', 'ROUND(3,2)');
  });

  it('is another where a text, a cell or a sheet is another', () => {
    expect(normalFormula('IF(A1=0,"无","")')).not.toBe(normalFormula('IF(A1=0,"无 ","")'));
    expect(normalFormula("N('支出'!C5)")).not.toBe(normalFormula("N('支出'!C6)"));
    expect(normalFormula("N('甲''乙'!C5)")).not.toBe(normalFormula("N('甲乙'!C5)"));
  });
});
