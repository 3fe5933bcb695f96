import { readFileSync } from 'node:fs';
import { readForms } from '../../src/core/reading';
import { openWorkbook } from '../../src/hosts/xlsx';
import { textsByOthers } from '../accuracy/text/authors';
import { paraphrased } from '../accuracy/text/fill';
import { claimsOf, measureSlip } from '../accuracy/text/measure';
import { slips } from '../accuracy/text/slips';
import { nationalCases } from '../support/cases';

/** Texts in many ways of writing, every figure of them right: nothing is called wrong or doubtful. */

const cases = nationalCases.filter(({ slug }) => ['haidong-2023', 'sanmenxia-2023', 'linxia-2023'].includes(slug));

test.each(cases.map(({ slug, workbook }) => [slug, workbook]))('%s：别人的写法没有误报', async (_, workbook) => {
  const reading = readForms((await openWorkbook(readFileSync(workbook), workbook)).grids);
  const wrong = textsByOthers(reading).flatMap(({ author, lines }) =>
    [reading, undefined].flatMap((forms) =>
      claimsOf({ lines, reading: forms })
        .filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
        .map(({ printed, reason }) => `${author}${forms === undefined ? '（没有工作簿）' : ''} ${printed} ${reason}`),
    ),
  );
  expect(wrong).toEqual([]);
});

const EXCHANGED = slips.filter(({ name }) => name === '金额：两位数字颠倒');

test.each(cases.map(({ slug, workbook }) => [slug, workbook]))(
  '%s：一处金额写错，别的段落不判错',
  async (name, workbook) => {
    const reading = readForms((await openWorkbook(readFileSync(workbook), workbook)).grids);
    const texts = [
      ...textsByOthers(reading).flatMap(({ lines }) => [
        { name, year: 2023, lines, reading },
        { name, year: 2023, lines, reading: undefined },
      ]),
      { name, year: 2023, lines: paraphrased(reading, 0), reading },
    ];
    const tallies = texts.flatMap((text) => EXCHANGED.map((slip) => measureSlip(text, slip, claimsOf(text))));
    expect(tallies.reduce((sum, { planted }) => sum + planted, 0)).toBeGreaterThan(20);
    expect(tallies.reduce((sum, { elsewhere }) => sum + elsewhere, 0)).toBe(0);
  },
);
