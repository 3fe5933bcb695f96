import { diagnose } from '../../../src/core/diagnosis';
import { evaluation } from './relations';

const ROWS = ['合计', '208', '210', '212'];
const COLUMNS = ['小计', '基本支出', '项目支出'];
const RELATIONS = [
  ...ROWS.map((row) => `${row}.小计 = ${row}.基本支出 + ${row}.项目支出`),
  ...COLUMNS.map((column) => `合计.${column} = 208.${column} + 210.${column} + 212.${column}`),
].join('\n');

const RIGHT = `
        | 小计    | 基本支出 | 项目支出
   合计 | 1520.00 | 920.81  | 599.19
   208  | 400.00  | 360.81  | 39.19
   210  | 100.00  | 60.00   | 40.00
   212  | 1020.00 | 500.00  | 520.00`;

function named(table: string, relations = RELATIONS): string[][] {
  const causes = diagnose(evaluation(table, relations));
  return causes.map(({ suspects }) => suspects.map(({ line, column }) => `${line}.${column}`));
}

describe('several wrong cells', () => {
  it('are a cause each where they share no relation', () => {
    const table = RIGHT.replace('360.81', '306.81').replace(' 520.00', ' 250.00');
    expect(named(table)).toEqual([['208.基本支出'], ['212.项目支出']]);
  });

  it('are told apart where one relation holds both', () => {
    const table = RIGHT.replace('360.81', '306.81').replace('500.00', '5000.00');
    expect(named(table).sort()).toEqual([['208.基本支出'], ['212.基本支出']]);
  });

  it('are told of together where a relation holds only because they make up for each other', () => {
    const table = RIGHT.replace('360.81', '370.81').replace('500.00', '490.00');
    const [cause, ...others] = diagnose(evaluation(table, RELATIONS));
    expect(others).toEqual([]);
    expect(cause?.suspects.map(({ line }) => line).sort()).toEqual(['208', '212']);
    expect(cause?.together).toBe(2);
    expect(cause?.message).toContain('差额互相抵消，须一并改');
  });

  it('leave alone a total that both have gone into and that is right', () => {
    const table = `
           | 本表   | 另表  | 基本  | 项目  | 第三表
      合计 | 140.00 |       |       |       | 140.00
      208  | 50.00  | 60.00 | 20.00 | 40.00 | 60.00
      210  | 90.00  | 80.00 | 30.00 | 50.00 | 80.00`;
    const rows = ['208', '210'].flatMap((row) => [
      `${row}.本表 = ${row}.另表`,
      `${row}.另表 = ${row}.基本 + ${row}.项目`,
      `${row}.另表 = ${row}.第三表`,
    ]);
    const totals = ['本表', '第三表'].map((form) => `合计.${form} = 208.${form} + 210.${form}`);
    const causes = diagnose(evaluation(table, [...totals, ...rows].join('\n')));
    expect(causes.map(({ message }) => message)).toEqual([
      '公开05 B4 的 90.00 疑为 80.00（错一位数字），改后这处核对相符',
      '公开05 B3 的 50.00 疑为 60.00（错一位数字），改后这处核对相符',
    ]);
  });

  it('may be one of several items carried into one total, which is named once', () => {
    const table = `
           | 本表   | 另表
      合计 | 140.00 | 150.00
      项一 | 50.00  |
      项二 | 90.00  |
      项三 |        | 30.00
      项四 |        | 120.00`;
    const relations = `
      合计.本表 = 项一.本表 + 项二.本表
      合计.另表 = 项三.另表 + 项四.另表
      合计.本表 = 合计.另表`;
    const [cause, ...more] = diagnose(evaluation(table, relations));
    expect(more).toEqual([]);
    expect(cause?.suspects.map(({ line, column, proposedFen }) => `${line}.${column} ${proposedFen}`)).toEqual([
      '项一.本表 6000',
      '合计.本表 15000',
      '项三.另表 2000',
      '合计.另表 14000',
      '项四.另表 11000',
    ]);
  });

  it('are one where another form shows that each has what the other should have', () => {
    const table = `
          | 本表   | 另表   | 第三表
      208 | 500.00 | 360.81 | 360.81
      212 | 360.81 | 500.00 | 500.00`;
    const relations = ['208', '212'].flatMap((row) => [`${row}.本表 = ${row}.另表`, `${row}.另表 = ${row}.第三表`]);
    const [cause, ...more] = diagnose(evaluation(table, relations.join('\n')));
    expect(more).toEqual([]);
    expect(cause?.message).toBe('公开05 B3 的 360.81 与 公开05 B2 的 500.00 疑互换，换回后 2 处核对相符');
  });

  it('are one where an inequality is broken by an item and so by all its totals', () => {
    const items = ['合计', '208', '项一', '项二'];
    const table = `
           | 本表   | 全部
      合计 | 170.00 | 150.00
      208  | 170.00 | 150.00
      项一 | 50.00  | 80.00
      项二 | 120.00 | 70.00`;
    const sums = ['本表', '全部'].flatMap((form) => [
      `合计.${form} = 208.${form}`,
      `208.${form} = 项一.${form} + 项二.${form}`,
    ]);
    const within = items.map((row) => `${row}.本表 <= ${row}.全部`);
    const causes = diagnose(evaluation(table, [...sums, ...within].join('\n')));
    expect(causes).toHaveLength(1);
    expect(causes[0]?.suspects.every(({ proposedFen }) => proposedFen === null)).toBe(true);
  });

  it('hide nothing: every outcome belongs to exactly one cause', () => {
    const table = RIGHT.replace('360.81', '306.81').replace('500.00', '5000.00').replace('40.00', '44.44');
    const outcomes = evaluation(table, RELATIONS);
    const hanging = diagnose(outcomes).flatMap((cause) => cause.outcomes);
    const failed = outcomes.outcomes.filter(({ verdict }) => verdict !== 'passed');
    expect(new Set(hanging)).toEqual(new Set(failed));
    expect(hanging).toHaveLength(failed.length);
  });
});

describe('a wrong figure that was copied', () => {
  const table = `
         | 本表     | 另一表
    合计 | 10800.00 | 10800.00
    212  | 1066.51  | 1066.51
    款   | 1066.51  | 1066.51
    其他 | 138.49   | 138.49
    项一 | 10000.00 | 10000.00
    项二 | 661.51   | 661.51`;
  const relations = ['本表', '另一表'].flatMap((form) => [
    `合计.${form} = 212.${form} + 其他.${form}`,
    `212.${form} = 款.${form}`,
    `款.${form} = 项一.${form} + 项二.${form}`,
  ]);
  const ties = ['合计', '212', '款', '其他', '项一', '项二'].map((line) => `${line}.本表 = ${line}.另一表`);

  it('is one cause that names all its cells', () => {
    const [cause, ...more] = diagnose(evaluation(table, [...relations, ...ties].join('\n')));
    expect(more).toEqual([]);
    expect(cause?.suspects).toHaveLength(4);
    expect(cause?.message).toBe(
      '公开05 B3、公开05 B4、公开05 C3、公开05 C4 的 1,066.51 疑都应为 10,661.51（少一位数字），一并改后 4 处核对全部相符',
    );
  });

  it('names the other figures that may be wrong instead, each by its first cell', () => {
    const copied = `
         | 本表  | 另一表
      甲 | 10.00 | 10.00
      乙 | 6.00  | 6.00
      丙 | 5.00  | 5.00`;
    const sums = ['本表', '另一表'].map((form) => `甲.${form} = 乙.${form} + 丙.${form}`);
    const equal = ['甲', '乙', '丙'].map((line) => `${line}.本表 = ${line}.另一表`);
    const [cause, ...more] = diagnose(evaluation(copied, [...sums, ...equal].join('\n')));
    expect(more).toEqual([]);
    expect(cause?.message).toBe(
      '公开05 B2、公开05 C2 的 10.00 疑都应为 11.00（错一位数字），一并改后 2 处核对全部相符；' +
        '也可能错在 公开05 B3、公开05 B4（连同随之要改的格子），只需改其中一处',
    );
  });
});

describe('what no cell explains', () => {
  it('is said to be so and stays listed', () => {
    const table = 'x | 金额\n甲 | 10.00\n乙 | 20.00';
    const [cause, ...more] = diagnose(evaluation(table, '甲.金额 - 甲.金额 = 乙.金额 - 乙.金额 + 甲.金额 - 乙.金额'));
    expect(more).toEqual([]);
    expect(cause?.outcomes).toHaveLength(1);
  });
});
