import { draftText, outlineNamed, plainText } from '../../../src/core/draft';
import type { Sources } from '../../../src/core/reading';
import { openDocument, writeDraft } from '../../../src/hosts/docx';
import { form, workbook } from '../../support/readings';

const national = outlineNamed('全国2023')!;

function lines(sources: Sources): string[] {
  return plainText(draftText(national, sources)).trim().split('\n');
}

/** The paragraph below a section's title. */
function below(title: string, sources: Sources): string {
  const all = lines(sources);
  return all[all.findIndex((line) => line.includes(title)) + 1] ?? '';
}

const total = (amount: string) => workbook(form('01', `项目 | 金额\n收入总计 | ${amount}\n支出总计 | ${amount}`));

describe('sentences follow the figures', () => {
  it.each([
    ['120.00', '100.00', '收、支总计比上年增加20.00万元，增长20.00%，主要原因是【待填：原因】。'],
    ['80.00', '100.00', '收、支总计比上年减少20.00万元，下降20.00%，主要原因是【待填：原因】。'],
    ['100.00', '100.00', '收、支总计与上年持平。'],
    ['100.00', '0.00', '收、支总计比上年增加100.00万元，主要原因是【待填：原因】。'],
  ])('%s after %s', (now, before, expected) => {
    const text = below('总体情况说明', { current: total(now), prior: total(before) });
    expect(text).toBe(`2023年度收、支总计均为${now}万元。${expected}`);
  });

  it('leaves a visible gap that names its source where a figure is missing, never 0', () => {
    expect(below('总体情况说明', { current: total('1.00') })).toContain('需要上年的工作簿');
    expect(below('总体情况说明', { current: workbook(form('02', '科目 | 本年收入合计\n合计 | 1.00')) })).toContain(
      '【待补：公开01[收入总计]，工作簿里没有这个数】',
    );
  });

  it('writes no percentage on a budget of 0, and says that funds were not there', () => {
    const expenses = form('09', '栏 | 合计 | 因公出国（境）费\n预算数 | 0.00 | 0.00\n决算数 | 1.00 | 1.00');
    const funds = form('07', '科目 | 本年收入 | 小计\n合计 | |');
    const sources = { current: workbook(expenses, funds) };
    const text = lines(sources).find((line) => line.includes('1．因公出国'));
    expect(text).toContain('预算为0.00万元，支出决算为1.00万元，占“三公”经费支出的100.00%。');
    expect(text).not.toContain('完成预算');
    expect(below('七、', sources)).toBe('2023年度没有政府性基金预算财政拨款收入，也没有政府性基金预算财政拨款支出。');
  });

  it('names the items that moved most beside the reason', () => {
    const items = (a: string, b: string) =>
      workbook(form('05', `科目 | 小计\n合计 | 10.00\n2010301 行政运行 | ${a}\n2010350 事业运行 | ${b}`));
    const current = items('7.00', '4.00');
    const text = lines({ current, prior: items('6.00', '2.00') }).find((line) => line.includes('占本年支出'));
    expect(text ?? '').not.toContain('变动较大');
    const moved = lines({
      current: workbook(form('05', '科目 | 小计\n合计 | 11.00\n2010301 行政运行 | 7.00')),
      prior: items('6.00', '2.00'),
    }).join('');
    expect(moved).toContain('变动较大的有行政运行增加1.00万元');
  });
});

describe('shares', () => {
  const thirds = workbook(
    form('02', '科目 | 本年收入合计 | 财政拨款收入 | 事业收入 | 其他收入\n合计 | 3.00 | 1.00 | 1.00 | 1.00'),
  );
  const income = (evenShares: boolean) =>
    plainText(draftText(national, { current: thirds }, { evenShares }))
      .split('\n')
      .find((line) => line.includes('本年收入合计'));

  it('are each rounded for themselves', () => expect(income(false)?.match(/33\.33%/g)).toHaveLength(3));

  it('make 100.00 % together where that is asked for, and the parts make up the whole', () => {
    expect(income(true)?.match(/\d+\.\d+%/g)).toEqual(['33.34%', '33.33%', '33.33%']);
    const gap = workbook(form('02', '科目 | 本年收入合计 | 财政拨款收入 | 事业收入\n合计 | 3.00 | 1.00 | 1.00'));
    expect(plainText(draftText(national, { current: gap }, { evenShares: true })).match(/33\.3\d%/g)).toEqual([
      '33.33%',
      '33.33%',
    ]);
  });
});

describe('the document', () => {
  it('reads back as the plain text, headings known, every figure in a bookmark of its own', () => {
    const draft = draftText(national, { current: total('5.00'), prior: total('4.00') });
    const { paragraphs } = openDocument(writeDraft(draft), 'a').source;
    expect(paragraphs.map(({ text }) => text).join('\n')).toBe(plainText(draft).trim());
    expect(paragraphs.filter(({ heading }) => heading === 1)).toHaveLength(14);
    const keys = draft.flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'figure' ? [span.key] : [])));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
