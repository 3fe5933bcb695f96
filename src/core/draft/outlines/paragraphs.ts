import type { OutlineParagraph, OutlineSection } from '../types';

/** The totals of the year: 公开01 has them, the forms by source and by kind as well. */
export const REVENUE = '公开01[本年收入合计] | 公开02[合计,本年收入合计]';
export const EXPENDITURE = '公开01[本年支出合计] | 公开03[合计,本年支出合计]';

/** The columns of a form that have a figure, each with its share of the whole. @param whole its place */
export function parts(form: string, names: readonly string[], whole: string): OutlineParagraph['sentences'] {
  return names.map((name) => {
    const place = `${form}[合计,${name}]`;
    return [{ nonZero: place }, `${name}{金额 ${place}}，{占比 ${place} ÷ ${whole}}；`] as const;
  });
}

/** A paragraph of its sentences. */
export function body(...sentences: OutlineParagraph['sentences']): OutlineParagraph {
  return { sentences };
}

/** The heading of a part of a section. */
export function subsection(title: string): OutlineParagraph {
  return { style: 'subsection', sentences: [title] };
}

/** 政府性基金, 国有资本经营: nothing there is one sentence. */
export function fund(title: string, name: string, form: '公开07' | '公开08', id: '07' | '08'): OutlineSection {
  const whole = `${form}[合计,小计]`;
  return {
    title,
    paragraphs: [
      {
        when: { has: id, nonZero: whole },
        sentences: [
          `{年}年度${name}本年支出{金额 ${whole}}，{增减 ${whole}}{原因 ${whole}}`,
          [{ nonZero: `${form}[合计,本年收入]` }, `本年收入{金额 ${form}[合计,本年收入]}。`],
        ],
      },
      { when: { has: id, zero: whole }, sentences: [`{年}年度没有${name}收入，也没有${name}支出。`] },
      { when: { without: id }, sentences: [`{待填 ${name}收入和支出情况}`] },
    ],
  };
}

/** One of the three expenses: what was planned, spent, and against last year. */
export function expense(name: string, ordinal: string, more: OutlineParagraph['sentences']): OutlineParagraph {
  const [planned, done] = [`公开09[预算数,${name}]`, `公开09[决算数,${name}]`];
  return {
    when: { has: '09' },
    sentences: [
      `${ordinal}${name}`,
      `{完成 ${done} ÷ ${planned}}`,
      [{ nonZero: done }, `，{占比 ${done} ÷ 公开09[决算数,合计] ÷ “三公”经费支出}`],
      '。',
      [{ nonZero: done }, `{对比 ${done} ÷ ${planned}}`],
      `${name}支出决算{增减 ${done}}{原因 ${done}}`,
      ...more,
    ],
  };
}
