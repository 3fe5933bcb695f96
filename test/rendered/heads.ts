import { formDefinition, type FormId } from '../../src/core/forms';
import type { Heading } from '../cases/editions/edition';
import type { Layout } from './layouts';

/** Where title, form number, department and unit stand above a form. */
export type HeadStyle = 'national' | 'twoTitles' | 'oneRow' | 'numberFirst' | 'unitBelow';

type UnitOf = (form: FormId) => string;
type NumberOf = (form: FormId) => string;

const last = (width: number, first: string, text: string): (string | undefined)[] => [
  first,
  ...Array<undefined>(Math.max(0, width - 2)).fill(undefined),
  text,
];

export const headings: Readonly<Record<HeadStyle, (unitOf: UnitOf, numberOf: NumberOf) => Heading>> = {
  national:
    (unitOf, numberOf) =>
    (paper, form, title, { department }, width) =>
      void paper
        .words(title)
        .words(...last(width, '', numberOf(form)))
        .words(...last(width, `部门：${department.name}`, `金额单位：${unitOf(form)}`)),
  twoTitles:
    (unitOf) =>
    (paper, form, title, { department }, width) =>
      void paper
        .words(`${department.year}年度${department.name}部门决算公开`)
        .words(title)
        .words(`编制单位：${department.name}`)
        .words(...last(width, '', `单位:${unitOf(form)}`)),
  oneRow: (unitOf) => (paper, form, title) => void paper.words(`${title}（单位：${unitOf(form)}）`),
  numberFirst:
    (unitOf, numberOf) =>
    (paper, form, title, { department }, width) =>
      void paper
        .words(numberOf(form))
        .words(title)
        .words(...last(width, `单位名称：${department.name}`, `（单位：${unitOf(form)}）`)),
  unitBelow:
    (unitOf, numberOf) =>
    (paper, form, title, { department }) =>
      void paper
        .blank()
        .words(`${numberOf(form)}：${title}`)
        .words(`公开部门：${department.name}`)
        .words(`货币单位：${unitOf(form)}`),
};

/** A title spelt in ten ways. */
const wordings: readonly ((title: string, year: number) => string)[] = [
  (title) => title,
  (title, year) => `${year}年度${title}`,
  (title, year) => `${year}年部门${title}`,
  (title) => Array.from(title).join(' '),
  (title) => title.replace('“三公”', '"三公"'),
  (title, year) => `${year}年度某某市水务局${title}`,
  (title) => title.replace(/决算表$/, '决算公开表'),
  (title, year) => `${title}（${year}年度）`,
  (title) => `  ${title}\u3000`,
  (title) => `某某市水务局${title}`,
];

/** The titles of a workbook's forms. */
export function titlesOf(
  { era, wording, capitalColumns }: Layout,
  forms: readonly FormId[],
): Partial<Record<FormId, string>> {
  const year = era === 'shanghai' ? 2024 : era === '2022' ? 2023 : Number(era);
  const official = (form: FormId): string => {
    if (form === '08' && capitalColumns === 6) return '国有资本经营预算财政拨款收入支出决算表';
    return formDefinition(form).title.replace('三公', '“三公”');
  };
  const spelt = wordings[wording] ?? ((title) => title);
  return Object.fromEntries(forms.map((form) => [form, spelt(official(form), year)]));
}
