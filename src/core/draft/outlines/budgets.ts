import type { Outline, OutlineParagraph, OutlineSection } from '../types';
import { body, subsection } from './paragraphs';
import { vehicles } from './sections/others';

const REVENUES = [
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
];
const [TOTAL, SPENT] = ['预算5[合计,合计]', '预算3[合计,合计]'];

/** Lines that have an amount, each with its share of the whole. */
function shares(names: readonly string[], place: (name: string) => string, whole: string) {
  return names.map(
    (name) => [{ nonZero: place(name) }, `${name}{金额 ${place(name)}}，{占比 ${place(name)} ÷ ${whole}}；`] as const,
  );
}

const items: OutlineParagraph = {
  each: { form: 'B5', level: '项' },
  sentences: [
    '{类名}（类）{款名}（款）{名称}（项）{年}年预算数为{金额 预算5[项,合计]}，{增减 预算5[项,合计]}{原因 预算5[项,合计]}',
  ],
};

const basic: readonly OutlineParagraph[] = [
  body('{年}年一般公共预算基本支出{金额 预算5[合计,基本支出]}，其中：'),
  body('人员经费{金额 预算6[人员经费合计,合计] | 预算6[合计,人员经费]}，主要包括：{明细金额 人员}。'),
  body('公用经费{金额 预算6[公用经费合计,合计] | 预算6[合计,公用经费]}，主要包括：{明细金额 公用}。'),
];

const COMPARED = (name: string): string => `预算7[本年预算数,${name}] ÷ 预算7[上年预算数,${name}]`;

/** 三公 against last year's budget, which the form prints itself. */
function expenses(total: string): readonly OutlineParagraph[] {
  const one = (name: string, stop: string): string =>
    `${name}{金额 预算7[本年预算数,${name}]}，{增减 ${COMPARED(name)}}${stop}`;
  return [
    {
      when: { has: 'B7' },
      sentences: [
        `{年}年${total}{金额 预算7[本年预算数,合计]}，{增减 ${COMPARED('合计')}}{原因 ${COMPARED('合计')}}其中：`,
        one('因公出国（境）费', '；'),
        one('公务用车购置及运行费', '；'),
        one('公务接待费', '。'),
      ],
    },
    { when: { without: 'B7' }, sentences: ['{待填 “三公”经费预算及比上年增减情况}'] },
  ];
}

/** A fund's budget, or that there is none. */
function fund(name: string, form: 'B8' | 'B9', place: string): readonly OutlineParagraph[] {
  return [
    {
      when: { has: form, nonZero: place },
      sentences: [`{年}年${name}支出{金额 ${place}}，{增减 ${place}}{原因 ${place}}`],
    },
    { when: { has: form, zero: place }, sentences: [`{年}年没有${name}拨款安排的支出。`] },
    { when: { without: form }, sentences: [`{待填 ${name}支出情况}`] },
  ];
}

const others: readonly OutlineParagraph[] = [
  subsection('（一）机关运行经费安排情况'),
  body('{待填 机关运行经费预算及比上年增减情况，没有的写明没有}'),
  subsection('（二）政府采购安排情况'),
  body('{待填 政府采购预算总额，货物、工程、服务各多少}'),
  subsection('（三）国有资产占有使用情况'),
  body(`截至{上年}年12月31日，${vehicles}。`),
  subsection('（四）绩效目标设置情况'),
  body('{待填 编报绩效目标的项目个数和资金数}'),
];

const qinghai: Outline = {
  id: 'qhys',
  name: '青海预算',
  title: '{年}年部门预算情况说明',
  sections: [
    {
      title: '一、部门收支预算情况的总体说明',
      paragraphs: [body('{年}年收、支总预算均为{金额 预算1[收入总计]}。')],
    },
    {
      title: '二、部门收入预算情况说明',
      paragraphs: [
        body(
          '{年}年收入预算{金额 预算1[收入总计]}，其中：',
          ...shares(REVENUES, (name) => `预算1[${name}]`, '预算1[收入总计]'),
        ),
      ],
    },
    {
      title: '三、部门支出预算情况说明',
      paragraphs: [
        body(
          `{年}年支出预算{金额 ${SPENT}}，其中：`,
          ...shares(['基本支出', '项目支出'], (name) => `预算3[合计,${name}]`, SPENT),
        ),
      ],
    },
    {
      title: '四、财政拨款收支预算情况的总体说明',
      paragraphs: [
        body('{年}年财政拨款收、支总预算均为{金额 预算4[收入总计]}，{增减 预算4[收入总计]}{原因 预算4[收入总计]}'),
      ],
    },
    {
      title: '五、一般公共预算当年拨款情况说明',
      paragraphs: [
        subsection('（一）一般公共预算当年拨款规模变化情况'),
        body(`{年}年一般公共预算当年拨款{金额 ${TOTAL}}，{增减 ${TOTAL}}{原因 ${TOTAL}}`),
        subsection('（二）一般公共预算当年拨款结构情况'),
        {
          sentences: [],
          items: {
            form: 'B5',
            level: '类',
            sentence: `{名称}（类）{金额 预算5[类,合计]}，{占比 预算5[类,合计] ÷ ${TOTAL}}；`,
          },
        },
        subsection('（三）一般公共预算当年拨款具体使用情况'),
        items,
      ],
    },
    { title: '六、一般公共预算基本支出情况说明', paragraphs: basic },
    { title: '七、一般公共预算“三公”经费预算情况说明', paragraphs: expenses('一般公共预算“三公”经费预算数为') },
    { title: '八、政府性基金预算支出情况说明', paragraphs: fund('政府性基金预算', 'B8', '预算8[合计,合计]') },
    { title: '九、国有资本经营预算支出情况说明', paragraphs: fund('国有资本经营预算', 'B9', '预算9[合计,合计]') },
    { title: '十、其他重要事项的情况说明', paragraphs: others },
  ],
};

const overview: OutlineSection = {
  title: '部门预算编制说明',
  paragraphs: [
    body(
      '{年}年收入预算{金额 预算1[收入总计]}，其中：',
      ...shares(REVENUES, (name) => `预算1[${name}]`, '预算1[收入总计]'),
    ),
    body('{年}年支出预算{金额 预算1[支出总计]}。支出预算{增减 预算1[支出总计]}{原因 预算1[支出总计]}'),
    body('一般公共预算拨款支出的主要内容如下：'),
    items,
  ],
};

const shanghai: Outline = {
  id: 'shys',
  name: '上海预算',
  title: '{年}年部门预算编制说明',
  sections: [
    overview,
    { title: '一、“三公”经费预算情况说明', paragraphs: expenses('“三公”经费预算数为') },
    {
      title: '二、机关运行经费预算',
      paragraphs: [body('{待填 有机关运行经费的单位个数和机关运行经费预算数，没有的写明没有}')],
    },
    {
      title: '三、政府采购预算情况',
      paragraphs: [body('{待填 政府采购预算总额，货物、工程、服务各多少，预留中小企业多少}')],
    },
    { title: '四、绩效目标设置情况', paragraphs: [body('{待填 编报绩效目标的项目个数和资金数}')] },
    {
      title: '五、国有资产占有使用情况',
      paragraphs: [body(`截至{上年}年8月31日，${vehicles}。`)],
    },
  ],
};

/** Outlines of departmental budgets. */
export const budgets: readonly Outline[] = [qinghai, shanghai];
