import { readFileSync } from 'node:fs';
import { readForms } from '../../src/core/reading';
import { openWorkbook } from '../../src/hosts/xlsx';
import { textsByOthers } from '../accuracy/text/authors';
import { claimsOf } from '../accuracy/text/measure';
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
