import fc from 'fast-check';
import { parseFormula } from '../../../src/core/formula';
import type { Formula, Reference } from '../../../src/core/formula';

function parsed(text: string): Formula {
  const result = parseFormula(text);
  if (!result.ok) throw new Error(`${result.fault.message} ${JSON.stringify(result.fault.span)}`);
  return result.formula;
}

function references(text: string): Reference[] {
  const { body } = parsed(text);
  if (body.kind === 'rollup') return [];
  return [...body.left, ...body.right].flatMap(({ term }) => (term.kind === 'reference' ? [term] : []));
}

function fault(text: string): string {
  const result = parseFormula(text);
  if (result.ok) return '没有错';
  const { message, span } = result.fault;
  return `${span.start}: ${message}`;
}

describe('公式怎样读', () => {
  test('一条恒等式：左边、符号、右边', () => {
    const { body } = parsed('公开05[合计,小计] = 公开05[合计,基本支出] + 公开05[合计,项目支出]');
    expect(body).toMatchObject({ kind: 'relation', operator: '=' });
    expect(references('公开05[合计,小计] = 公开05[合计,基本支出] + 公开05[合计,项目支出]')).toMatchObject([
      { form: '05', line: { key: '合计' }, column: { key: '小计' }, summed: false },
      { form: '05', line: { key: '合计' }, column: { key: '基本支出' }, summed: false },
      { form: '05', line: { key: '合计' }, column: { key: '项目支出' }, summed: false },
    ]);
  });

  test.each([
    ['全角标点', '公开05［合计，小计］＝公开05【合计，基本支出】＋公开05[合计，项目支出]'],
    ['空格随意', ' 公开 05 [ 合计 , 小计 ]=公开05表[合计,基本支出]+  公开5[合计,项目支出] '],
  ])('%s也认得', (_name, text) => {
    expect(references(text).map(({ column }) => column)).toEqual(
      ['小计', '基本支出', '项目支出'].map((key) => ({ kind: 'column', key })),
    );
  });

  test.each([
    ['<=', '<='],
    ['≤', '<='],
    ['＜＝', '<='],
    ['>=', '>='],
    ['≥', '>='],
    ['＝', '='],
  ])('%s 读作 %s', (written, operator) => {
    expect(parsed(`公开01[事业收入] ${written} 公开01[本年收入合计]`).body).toMatchObject({ operator });
  });

  test('只有一栏金额的表不必写栏名', () => {
    expect(references('公开01[本年收入合计] = 公开01[收入总计,金额]').map(({ column }) => column)).toEqual([
      { kind: 'column', key: '金额' },
      { kind: 'column', key: '金额' },
    ]);
  });

  test('类的名称与编码是一回事，括号全角半角都行', () => {
    const [byName, byCode] = references('公开01[一般公共服务支出] = 公开01[201]');
    expect(byName?.line).toEqual(byCode?.line);
    expect(references('公开09[决算数,因公出国(境)费] >= 0')[0]?.column).toEqual({
      kind: 'column',
      key: '因公出国（境）费',
    });
  });

  test('括号和负号并进每一项', () => {
    const { body } = parsed('0 = -公开01[事业收入] - (公开01[经营收入] - 公开01[其他收入])');
    expect(body.kind === 'relation' && body.right.map(({ coefficient }) => coefficient)).toEqual([-1, -1, 1]);
  });

  test('一段行、一段栏和逐行的变量放在 SUM 里', () => {
    expect(references('公开01[本年收入合计] = SUM(公开01[事业收入:其他收入])')[1]).toMatchObject({
      line: { kind: 'range', from: '事业收入', to: '其他收入' },
      summed: true,
    });
    expect(references('公开03[*,本年支出合计] = sum(公开03[*,基本支出:经营支出])')[1]).toMatchObject({
      line: { kind: 'variable', variable: '*' },
      column: { kind: 'range', from: '基本支出', to: '经营支出' },
    });
  });

  test('上年和预算的表', () => {
    expect(references('公开01[年初结转和结余] = 上年!公开01[年末结转和结余]')[1]?.source).toBe('prior');
    expect(references('公开09[预算数,合计] = 预算！预算7[本年预算数,合计]')[1]?.source).toBe('budget');
  });

  test('逐级汇总', () => {
    expect(parsed('ROLLUP（公开05）').body).toMatchObject({ kind: 'rollup', form: '05', source: 'current' });
  });

  test('条件', () => {
    const { conditions } = parsed(
      '公开03[k,基本支出] = 公开05[k,基本支出] 当 公开02[合计,事业收入] = 0 且 公开01[经营收入] = 0',
    );
    expect(conditions).toHaveLength(2);
  });

  test('数字带单位，折成分；0 不必带', () => {
    const terms = ['100', '1,234.5万元', '0'].map((written) => {
      const result = parseFormula(`公开01[事业收入] <= ${written}`);
      return result.ok && result.formula.body.kind === 'relation' ? result.formula.body.right[0]?.term : result;
    });
    expect(terms).toMatchObject([
      { fault: { message: expect.stringContaining('100万元') as string } },
      { fen: 1_234_500_000 },
      { fen: 0 },
    ]);
  });
});

describe('公式写错了，说出哪里错', () => {
  test.each([
    ['', '0: 公式没有写完：这里应当是一个金额，例如 公开05[合计,基本支出]。'],
    ['公开05[合计,小计]', '11: 这里应当是 =、<= 或 >=，一条公式要有左右两边。'],
    ['公开05[合计,小计] = ', '14: 公式没有写完：这里应当是一个金额，例如 公开05[合计,基本支出]。'],
    ['公开12[合计] = 0', '0: 没有“公开12”这张表；可用的是 公开01 至 公开11、预算1 至 预算9。'],
    ['决算05[合计] = 0', '0: 这里应当写表号，例如 公开05 或 预算1，现在是“决算05[合计] =”。'],
    ['公开01[本年收入总计] = 0', '5: 公开01没有“本年收入总计”这一行，是不是“本年收入合计”。'],
    ['公开05[合计,基本指出] = 0', '8: 公开05没有“基本指出”这一栏，是不是“基本支出”。'],
    [
      '公开05[合计] = 0',
      '7: 公开05不止一栏金额，行名后面要用逗号隔开写上栏名（年初结转和结余、本年收入、小计、基本支出、项目支出、年末结转和结余）。',
    ],
    ['公开05[合计,小计 = 0', '14: 这里应当是“]”。'],
    ['公开05 = 0', '5: 这里应当是“[”。'],
    ['公开05[,小计] = 0', '5: 方括号里应当先写行名或科目编码，例如 公开01[本年收入合计]、公开05[2080505,基本支出]。'],
    ['(公开01[事业收入] = 0', '12: 这里应当是“）”。'],
    ['公开01[事业收入] = 0 0', '15: 公式到这里应当结束，多出了“0”。'],
    ['ROLLUP(公开01)', '0: 公开01的行不是逐级的科目或单位，不能用 ROLLUP；ROLLUP 用于按科目列示的表，例如 公开05。'],
    ['公开01[事业收入:其他收入] = 0', '0: “某行:某行”是许多格，要放在 SUM( ) 里。'],
    [
      '公开01[类] = 公开05[项,小计]',
      '10: 一条公式只能逐一核对一种行，这里同时用了“类”和“项”；要加总的那个请放在 SUM( ) 里。',
    ],
    ['公开01[事业收入] = 0 当 公开05[k,小计] = 0', '17: “k”只在条件（当……）里出现，公式本身没有用它，不知道是哪一行。'],
  ])('%s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test('太长的公式、太大的数字不接受', () => {
    expect(fault('('.repeat(100_000))).toBe('2000: 公式太长，最多 2000 个字；请拆成几条。');
    expect(fault('公开01[事业收入] <= 1234567890123万元')).toBe('14: 数字的位数太多，没有这么大的金额。');
  });

  test('不论写了什么，都说得出哪里错，不会出乱子', () => {
    const piece = fc.constantFrom(
      '公开01',
      '[',
      ']',
      '，',
      '类',
      '*',
      '201',
      '事业收入',
      ':',
      'SUM(',
      ')',
      '+',
      '-',
      '=',
      '<=',
      '当',
      '且',
      '上年!',
      'ROLLUP(',
      '0',
      ' ',
      '文',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const result = parseFormula(written);
        if (result.ok) return;
        expect(result.fault.message).toMatch(/。$/);
        expect(result.fault.span.start).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  test('离得太远的名字不瞎猜', () => {
    expect(fault('公开05[合计,某某] = 0')).toBe('8: 公开05没有“某某”这一栏。');
  });
});
