import { followText, withGaps } from '../../../src/core/narrative';
import type { FollowedText } from '../../../src/core/narrative';
import type { WorkbookReading } from '../../../src/core/reading';
import { form, workbook } from '../../support/readings';

const accounts = (total: string, spent = '60.00', running = '10.00') =>
  workbook(
    form('01', `项目 | 金额\n收入总计 | ${total}\n支出总计 | ${total}`),
    form('03', `科目 | 本年支出合计 | 基本支出\n合计 | 80.00 | ${spent}`),
    form('09', `栏 | 合计 | 公务接待费\n预算数 | ${running} | ${running}\n决算数 | 8.00 | 8.00`),
  );

const ofLastYear = ({ forms }: WorkbookReading) => workbook(...forms.map((one) => ({ ...one, fiscalYear: 2022 })));

/** Last year's text of one sentence under its title, gone on with. */
function followed(sentence: string, before = accounts('100.00'), now = accounts('120.00')): FollowedText {
  const titles = ['一、收入支出决算总体情况说明', '三、支出决算情况说明', '九、财政拨款“三公”经费支出决算情况说明'];
  const title = titles[sentence.includes('接待') ? 2 : sentence.includes('支出合计') ? 1 : 0] ?? '';
  const paragraphs = [{ text: '2022年度部门决算情况说明' }, { text: title }, { text: sentence }];
  const prior = ofLastYear(before);
  return followText({ name: '', paragraphs }, { current: prior }, { current: now, prior });
}

const sentenceOf = ({ text }: FollowedText) => text.paragraphs[2]?.text;

describe('figures that tie to last year’s workbook follow, and nothing else', () => {
  it.each([
    [
      '2022年度收、支总计均为100.00万元。收、支总计比上年增加5.00万元，增长5.26%。',
      '2023年度收、支总计均为120.00万元。收、支总计比上年增加20.00万元，增长20.00%。',
    ],
    [
      '2022年度收、支总计各 100.00 万元，与2021年相比，收、支总计各减少5.00万元，下降4.76%，主要原因是2022年少了一个项目。',
      '2023年度收、支总计各 120.00 万元，与2022年相比，收、支总计各增加20.00万元，增长20.00%，主要原因是2022年少了一个项目。',
    ],
    [
      '2022年度收、支总计均为100.00万元，与上年持平。',
      '2023年度收、支总计均为120.00万元，与上年相比增加20.00万元，增长20.00%。',
    ],
    ['2022年度收、支总计均为1,000,000.00元。', '2023年度收、支总计均为1,200,000.00元。'],
    [
      '本年支出合计80.00万元，其中：基本支出60.00万元，占75%。',
      '本年支出合计80.00万元，其中：基本支出60.00万元，占75%。',
    ],
  ])('%s', (before, after) => expect(sentenceOf(followed(before))).toBe(after));

  it('turns a change that is none now into 持平, with its rate', () => {
    const text = followed(
      '收、支总计均为100.00万元，比上年增加5.00万元，增长5.26%。',
      accounts('100.00'),
      accounts('100.00'),
    );
    expect(sentenceOf(text)).toBe('收、支总计均为100.00万元，与上年持平。');
  });

  it('works shares and rates of completion out anew, and turns the words for more and less', () => {
    const now = accounts('120.00', '40.00', '5.00');
    expect(sentenceOf(followed('本年支出合计80.00万元，其中：基本支出60.00万元，占75.00%。', undefined, now))).toBe(
      '本年支出合计80.00万元，其中：基本支出40.00万元，占50.00%。',
    );
    expect(
      sentenceOf(
        followed('公务接待费预算为10.00万元，支出决算为8.00万元，完成预算的80%，决算数小于预算数。', undefined, now),
      ),
    ).toBe('公务接待费预算为5.00万元，支出决算为8.00万元，完成预算的160.00%，决算数大于预算数。');
  });

  it('drops a rate that has no base any more', () => {
    expect(
      sentenceOf(
        followed('收、支总计均为0.00万元，比上年减少5.00万元，下降100%。', accounts('0.00'), accounts('9.00')),
      ),
    ).toBe('收、支总计均为9.00万元，比上年增加9.00万元。');
  });
});

describe('what cannot follow stays and is said', () => {
  const said = ({ remarks }: FollowedText) => remarks.map(({ lines }) => lines.join(''));

  it.each([
    ['2022年度收、支总计均为101.00万元。', '这个数与上年的表不一致'],
    ['公务接待费年初预算为10.00万元，支出决算为8.00万元，接待7批次。', '这个数在公开表里没有'],
    ['收、支总计均为100.00万元，比上年增加5.00万元，主要原因是人员增加。', '原因是上年写的'],
  ])('%s: %s', (sentence, why) => expect(said(followed(sentence)).join()).toContain(why));

  it('a table of figures, at its first words; a layout says nothing', () => {
    const cell = (table: number, row: number, text: string) => ({ text, cell: { table, row, column: 0 } });
    const forms = ['收入', '1.00', '2.00', '3.00', '4.00'].map((text, row) => cell(0, row, text));
    const layout = ['单位', '1'].map((text, row) => cell(1, row, text));
    const current = accounts('1.00');
    const text = followText({ name: '', paragraphs: [...forms, ...layout] }, { current }, { current, prior: current });
    expect(text.remarks.map(({ at }) => at.paragraph)).toEqual([0]);
  });

  it('in plain text behind the figure, as a gap', () => {
    const { text, remarks } = followed('2022年度收、支总计均为101.00万元。');
    expect(withGaps(text, remarks)[2]).toBe(
      '2023年度收、支总计均为101.00万元【待核：这个数与上年的表不一致，没有更新，请自己核对】。',
    );
  });
});
