import { diagnose } from '../../../src/core/diagnosis';
import { evaluation } from './relations';

const RELATIONS = `
  合计.小计 = 合计.基本支出 + 合计.项目支出
  208.小计 = 208.基本支出 + 208.项目支出
  210.小计 = 210.基本支出 + 210.项目支出
  合计.小计 = 208.小计 + 210.小计
  合计.基本支出 = 208.基本支出 + 210.基本支出
  合计.项目支出 = 208.项目支出 + 210.项目支出`;

function table(basicOf208: string): string {
  return `
        | 小计   | 基本支出        | 项目支出
    合计 | 500.00 | 420.81         | 79.19
    208  | 400.00 | ${basicOf208}  | 39.19
    210  | 100.00 | 60.00          | 40.00`;
}

describe('one wrong cell', () => {
  it('is none where everything holds', () => {
    expect(diagnose(evaluation(table('360.81'), RELATIONS))).toEqual([]);
  });

  it.each([
    ['306.81', 'digitsSwapped'],
    ['36.81', 'digitLost'],
    ['3600.81', 'digitAdded'],
    ['367.81', 'digitChanged'],
    ['-360.81', 'sign'],
    ['3608.10', 'timesTen'],
    ['3608100.00', 'timesTenThousand'],
    ['299.03', 'unknown'],
  ])('%s is named alone with the value it should have and the slip %s', (printed, slip) => {
    const [cause, ...more] = diagnose(evaluation(table(printed), RELATIONS));
    expect(more).toEqual([]);
    expect(cause?.suspects).toHaveLength(1);
    expect(cause?.suspects[0]).toMatchObject({ line: '208', column: '基本支出', proposedFen: 36_081, slip });
    expect(cause?.outcomes).toHaveLength(2);
  });

  it('is told in one sentence', () => {
    const [cause] = diagnose(evaluation(table('306.81'), RELATIONS));
    expect(cause?.message).toBe('公开05 C3 的 306.81 疑为 360.81（数字颠倒），改后 2 处核对全部相符');
    expect(cause?.id).toBe('cell:05[208,基本支出]');
    expect(cause?.suspects[0]?.printedFen).toBe(30_681);
    expect(cause?.verdict).toBe('error');
  });

  it('is a blank one where an amount was left out', () => {
    const [cause] = diagnose(evaluation(table(''), RELATIONS));
    expect(cause?.message).toBe('公开05 C3 是空的，疑漏填 360.81，改后 2 处核对全部相符');
    expect(cause?.suspects[0]).toMatchObject({ printedFen: 0, proposedFen: 36_081 });
  });

  it('is proposed a slip that fits within rounding rather than the amount that fits to the 分', () => {
    const [cause] = diagnose(
      evaluation('x | 甲 | 乙 | 丙\n行 | 400.00 | 306.81 | 39.20', '行.甲 = 行.乙 + 行.丙', '万元'),
    );
    expect(cause?.message).toContain('公开05 C2 的 306.81 疑为 360.81（数字颠倒）');
  });

  it('is a blank total that will be rounded itself: its sums need not come to the same', () => {
    const table = (total: string): string => `
             | 小计     | 基本支出 | 项目支出 | 其他
        208  | ${total} | 1.00    | 1.00    | 2.00
        合计 |          | 2.01    | 2.02    |`;
    const relations = `
      208.小计 = 208.基本支出 + 208.项目支出 + 208.其他
      208.小计 = 合计.基本支出 + 合计.项目支出`;
    const [cause, ...more] = diagnose(evaluation(table(''), relations, '万元'));
    expect(more).toEqual([]);
    expect(cause?.message).toBe('公开05 B2 是空的，疑漏填 4.02，改后 2 处核对全部相符');
    expect(diagnose(evaluation(table('4.02'), relations, '万元')).map(({ verdict }) => verdict)).toEqual(['rounding']);
  });

  it('keeps to the printed decimals of 万元, whose roundings let a sum be a little off', () => {
    const [cause, ...more] = diagnose(evaluation(table('306.81').replace('420.81', '420.82'), RELATIONS, '万元'));
    expect(cause?.suspects[0]).toMatchObject({ line: '208', column: '基本支出', proposedFen: 360_810_000 });
    expect(more.map(({ verdict }) => verdict)).toEqual(['rounding']);
  });
});

describe('cells that nothing tells apart', () => {
  it('are all named, the likeliest first', () => {
    const [cause] = diagnose(evaluation('x | 金额\n甲 | 10.00\n乙 | 4.00\n丙 | 60.00', '甲.金额 = 乙.金额 + 丙.金额'));
    expect(cause?.suspects.map(({ line }) => line)).toEqual(['丙', '甲', '乙']);
    expect(cause?.message).toContain('疑为 6.00（小数点错一位）');
    expect(cause?.message).toContain('也可能错在 公开05 B2、公开05 B3');
  });

  it('are all named where two rules say the same', () => {
    const amounts = 'x | 金额\n甲 | 12.00\n乙 | 21.00';
    const [cause, ...more] = diagnose(evaluation(amounts, '甲.金额 = 乙.金额\n乙.金额 = 甲.金额'));
    expect(more).toEqual([]);
    expect(cause?.suspects).toHaveLength(2);
    expect(cause?.outcomes).toHaveLength(2);
  });

  it('leave out what would break a relation that holds, but not what may legally be broken', () => {
    const amounts = 'x | 金额\n甲 | 12.00\n乙 | 21.00\n丙 | 12.00';
    const tied = diagnose(evaluation(amounts, '甲.金额 = 乙.金额\n甲.金额 = 丙.金额'));
    const legal = diagnose(evaluation(amounts, '甲.金额 = 乙.金额\nH: 甲.金额 <= 丙.金额'));
    const tiedOnTheRight = diagnose(evaluation(amounts, '乙.金额 = 甲.金额\n丙.金额 = 甲.金额'));
    expect(tied[0]?.suspects.map(({ line }) => line)).toEqual(['乙']);
    expect(tiedOnTheRight[0]?.suspects.map(({ line }) => line)).toEqual(['乙']);
    expect(legal[0]?.suspects.map(({ line }) => line)).toEqual(['乙', '甲']);
  });

  it.each(['甲.金额 <= 丙.金额', '丙.金额 >= 甲.金额', '甲.金额 >= 丁.金额', '丁.金额 <= 甲.金额'])(
    'leave in what a bound has room for: %s',
    (bound) => {
      const amounts = 'x | 金额\n甲 | 12.00\n乙 | 21.00\n丙 | 100.00\n丁 | 1.00';
      const [cause] = diagnose(evaluation(amounts, `甲.金额 = 乙.金额\n${bound}`));
      expect(cause?.suspects.map(({ line, proposedFen }) => [line, proposedFen])).toEqual([
        ['乙', 1_200],
        ['甲', 2_100],
      ]);
    },
  );

  it('leave out a figure that stands on both sides', () => {
    const amounts = 'x | 金额\n甲 | 5.00\n乙 | 4.00\n丙 | 40.00';
    const [cause] = diagnose(evaluation(amounts, '甲.金额 + 乙.金额 = 甲.金额 + 丙.金额'));
    expect(cause?.suspects.map(({ line }) => line)).toEqual(['丙', '乙']);
  });

  it('are figures that several cells repeat, though another stands on both sides', () => {
    const amounts = 'x | 金额\n甲 | 5.00\n乙 | 4.00\n丁 | 4.00\n丙 | 40.00\n戊 | 40.00';
    const relations = '甲.金额 + 乙.金额 = 甲.金额 + 丙.金额\n乙.金额 = 丁.金额\n丙.金额 = 戊.金额';
    const [cause] = diagnose(evaluation(amounts, relations));
    expect(cause?.suspects.map(({ line }) => line).sort()).toEqual(['丁', '丙', '乙', '戊']);
  });

  it('are named without an amount where it would be below zero', () => {
    const amounts = 'x | 金额\n合计 | 5.00\n甲 | 10.00\n乙 | 2.00\n另计 | 5.00\n另甲 | 10.00';
    const relations = '合计.金额 = 甲.金额 + 乙.金额\n合计.金额 = 另计.金额\n甲.金额 = 另甲.金额';
    const [cause] = diagnose(evaluation(amounts, relations));
    expect(cause?.message).toBe('合计.金额 = 甲.金额 + 乙.金额 不符；请核对 公开05 B4');
    expect(cause?.suspects.map(({ line, proposedFen }) => [line, proposedFen])).toEqual([['乙', null]]);
  });

  it.each(['甲.金额 + 甲.金额 = 乙.金额', '乙.金额 = 甲.金额 + 甲.金额'])(
    'are corrected by half where a figure counts twice: %s',
    (relation) => {
      const [cause] = diagnose(evaluation('x | 金额\n甲 | 12.00\n乙 | 100.00', relation));
      const proposed = cause?.suspects.map(({ line, proposedFen }) => `${line} ${proposedFen}`);
      expect(proposed?.sort()).toEqual(['乙 2400', '甲 5000']);
    },
  );

  it('are named without an amount where a bound is all that is broken', () => {
    const [cause] = diagnose(evaluation('x | 本表 | 全部\n208 | 5.00 | 4.00', '208.本表 <= 208.全部'));
    expect(cause?.message).toBe('208.本表 <= 208.全部 不符；请核对 公开05 C2、公开05 B2');
    expect(cause?.suspects.map(({ proposedFen }) => proposedFen)).toEqual([null, null]);
  });
});
