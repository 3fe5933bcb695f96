import { readFileSync } from 'node:fs';
import { disclosureOf, draftText, outlineNamed } from '../../../src/core/draft';
import type { FormTable } from '../../../src/core/draft';
import { checkNarrative } from '../../../src/core/narrative';
import type { WorkbookReading } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';
import { openDocument, writeDisclosure } from '../../../src/hosts/docx';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';

/** Every figure of every form, `form line column amount`. */
function figuresOf({ forms }: WorkbookReading): readonly string[] {
  return forms.flatMap(({ form, lines }) =>
    lines.flatMap(({ key, amounts }) =>
      [...amounts].flatMap(([column, amount]) =>
        amount.kind === 'figure' ? [`${form} ${key} ${column} ${amount.printedFen}`] : [],
      ),
    ),
  );
}

const cases = nationalCases.filter(({ slug }) => !slug.includes('budget'));

describe.each(cases.map(({ slug, workbook }) => ({ slug, workbook })))(
  'the whole disclosure of $slug',
  ({ workbook }) => {
    const grids = readWorkbook(readFileSync(workbook));
    const current = readForms(grids);
    const draft = draftText(outlineNamed('全国2023')!, { current });
    const disclosure = disclosureOf(draft, { current }, grids);
    const { source, tables } = openDocument(writeDisclosure(disclosure), '公开.docx');

    it('has every form as a table with every figure of the workbook', () => {
      const read = readForms(tables.map(({ grid }) => grid));
      expect(figuresOf(read)).toEqual(figuresOf({ ...current, forms: sorted(current) }));
      expect(read.forms.map(({ amountUnit }) => amountUnit)).toEqual(
        sorted(current).map(({ amountUnit }) => amountUnit),
      );
    });

    it('has a text that its own check has nothing to say about', () => {
      const claims = checkNarrative(source, { current });
      // A count that the draft leaves a gap for is missed until somebody has written it.
      const isGap = (reason: string): boolean => reason.includes('没有写明：接待');
      const spoken = claims.filter(
        ({ verdict, reason }) => verdict !== 'passed' && verdict !== 'rounding' && !isGap(reason),
      );
      expect(spoken.map(({ reason, sentence }) => `${reason} | ${sentence}`)).toEqual([]);
      expect(claims.length).toBeGreaterThan(40);
    });

    it('lists its parts, forms and sections, and explains the terms that occur', () => {
      const lines = source.paragraphs.map(({ text }) => text);
      const contents = lines.indexOf('目录');
      const listed = lines.slice(contents + 1, lines.lastIndexOf('第一部分 部门概况')).map((line) => line.trim());
      expect(listed).toEqual(
        expect.arrayContaining(['第二部分 部门决算表', '一、收入支出决算总体情况说明', '第四部分 名词解释']),
      );
      expect(listed).toEqual(expect.arrayContaining(disclosure.forms.tables.map(({ title }: FormTable) => title)));
      const terms = lines.slice(lines.lastIndexOf('第四部分 名词解释') + 1);
      expect(terms.some((line) => line.includes('基本支出：指'))).toBe(true);
      expect(terms.some((line) => line.includes('附属单位上缴收入：指'))).toBe(false);
    });
  },
);

function sorted({ forms }: WorkbookReading): WorkbookReading['forms'] {
  return [...forms].sort((a, b) => (a.form < b.form ? -1 : 1));
}
