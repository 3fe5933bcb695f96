import type { Outline, OutlineParagraph, OutlineSection } from '../types';

const SOURCES = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const KINDS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** The columns of a form that have a figure, each with its share of the whole. */
function parts(form: string, names: readonly string[], whole: string): OutlineParagraph['sentences'] {
  return names.map((name) => {
    const place = `${form}[合计,${name}]`;
    return [{ nonZero: place }, `${name}{金额 ${place}}，{占比 ${place} ÷ ${form}[合计,${whole}]}；`] as const;
  });
}

function body(...sentences: OutlineParagraph['sentences']): OutlineParagraph {
  return { sentences };
}

function subsection(title: string): OutlineParagraph {
  return { style: 'subsection', sentences: [title] };
}

/** 政府性基金, 国有资本经营: nothing there is one sentence. */
function fund(title: string, name: string, form: '公开07' | '公开08', id: '07' | '08'): OutlineSection {
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

function expense(name: string, ordinal: string, more: OutlineParagraph['sentences']): OutlineParagraph {
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

const TOTAL = '公开05[合计,小计]';

/** The order of 第三部分 in the national edition of 2023, in words of our own. */
export const national: Outline = {
  id: 'gj2023',
  name: '全国2023',
  title: '{年}年度部门决算情况说明',
  sections: [
    {
      title: '一、收入支出决算总体情况说明',
      paragraphs: [
        body('{年}年度收、支总计均为{金额 公开01[收入总计]}。收、支总计{增减 公开01[收入总计]}{原因 公开01[收入总计]}'),
      ],
    },
    {
      title: '二、收入决算情况说明',
      paragraphs: [
        body(
          '{年}年度本年收入合计{金额 公开02[合计,本年收入合计]}，其中：',
          ...parts('公开02', SOURCES, '本年收入合计'),
        ),
      ],
    },
    {
      title: '三、支出决算情况说明',
      paragraphs: [
        body('{年}年度本年支出合计{金额 公开03[合计,本年支出合计]}，其中：', ...parts('公开03', KINDS, '本年支出合计')),
      ],
    },
    {
      title: '四、财政拨款收入支出决算总体情况说明',
      paragraphs: [
        body(
          '{年}年度财政拨款收、支总计均为{金额 公开04[收入总计]}。财政拨款收、支总计{增减 公开04[收入总计]}{原因 公开04[收入总计]}',
        ),
      ],
    },
    {
      title: '五、一般公共预算财政拨款支出决算情况说明',
      paragraphs: [
        subsection('（一）一般公共预算财政拨款支出决算总体情况'),
        body(
          `{年}年度一般公共预算财政拨款支出{金额 ${TOTAL}}，{占比 ${TOTAL} ÷ 公开03[合计,本年支出合计] ÷ 本年支出合计}。`,
          `一般公共预算财政拨款支出{增减 ${TOTAL}}{原因 ${TOTAL}}`,
        ),
        subsection('（二）一般公共预算财政拨款支出决算结构情况'),
        {
          when: { nonZero: TOTAL },
          sentences: [`{年}年度一般公共预算财政拨款支出{金额 ${TOTAL}}，主要用于以下方面：`],
          items: {
            form: '05',
            level: '类',
            sentence: `{名称}（类）支出{金额 公开05[类,小计]}，{占比 公开05[类,小计] ÷ ${TOTAL}}；`,
          },
        },
        subsection('（三）一般公共预算财政拨款支出决算具体情况'),
        body(`{年}年度一般公共预算财政拨款支出，{完成 ${TOTAL} ÷ 预算!预算5[合计,合计] ÷ 年初}。其中：`),
        {
          each: { form: '05', level: '项' },
          sentences: [
            '{类名}（类）{款名}（款）{名称}（项）。',
            '{完成 公开05[项,小计] ÷ 预算!预算5[项,合计] ÷ 年初}。',
            '{对比 公开05[项,小计] ÷ 预算!预算5[项,合计]}',
          ],
        },
      ],
    },
    {
      title: '六、一般公共预算财政拨款基本支出决算情况说明',
      paragraphs: [
        body('{年}年度一般公共预算财政拨款基本支出{金额 公开05[合计,基本支出]}，其中：'),
        body('人员经费{金额 公开06[人员经费合计]}，主要包括：{明细 人员}。'),
        body('公用经费{金额 公开06[公用经费合计]}，主要包括：{明细 公用}。'),
      ],
    },
    fund('七、政府性基金预算财政拨款收入支出决算情况说明', '政府性基金预算财政拨款', '公开07', '07'),
    fund('八、国有资本经营预算财政拨款收入支出决算情况说明', '国有资本经营预算财政拨款', '公开08', '08'),
    {
      title: '九、财政拨款“三公”经费支出决算情况说明',
      paragraphs: [
        subsection('（一）“三公”经费支出决算总体情况'),
        {
          when: { has: '09' },
          sentences: [
            '{年}年度“三公”经费支出{完成 公开09[决算数,合计] ÷ 公开09[预算数,合计]}。',
            '{对比 公开09[决算数,合计] ÷ 公开09[预算数,合计]}',
            '“三公”经费支出决算{增减 公开09[决算数,合计]}{原因 公开09[决算数,合计]}',
          ],
        },
        { when: { without: '09' }, sentences: ['{待填 “三公”经费支出情况}'] },
        subsection('（二）“三公”经费支出决算具体情况'),
        expense('因公出国（境）费', '1．', [
          '全年因公出国（境）团组{数量 因公出国（境）团组数}个，累计{数量 因公出国（境）人次数}人次。',
        ]),
        expense('公务用车购置及运行维护费', '2．', [
          '其中：公务用车购置费支出{金额 公开09[决算数,公务用车购置费]}，购置公务用车{数量 公务用车购置数}辆；',
          '公务用车运行维护费支出{金额 公开09[决算数,公务用车运行维护费]}，年末公务用车保有量为{数量 公务用车保有量}辆。',
        ]),
        expense('公务接待费', '3．', ['国内公务接待{数量 国内公务接待批次}批次、{数量 国内公务接待人次}人次。']),
      ],
    },
    {
      title: '十、机关运行经费支出情况说明',
      paragraphs: [
        {
          when: { has: '10' },
          sentences: ['{年}年度机关运行经费支出{金额 公开10[合计]}，{增减 公开10[合计]}{原因 公开10[合计]}'],
        },
        { when: { without: '10' }, sentences: ['{待填 机关运行经费支出及比上年增减情况，没有的写明没有}'] },
      ],
    },
    {
      title: '十一、政府采购支出情况说明',
      paragraphs: [
        {
          when: { has: '11' },
          sentences: [
            '{年}年度政府采购支出总额{金额 公开11[政府采购支出合计]}，其中：',
            '政府采购货物支出{金额 公开11[政府采购货物支出]}、政府采购工程支出{金额 公开11[政府采购工程支出]}、',
            '政府采购服务支出{金额 公开11[政府采购服务支出]}。',
            [
              { nonZero: '公开11[授予中小企业合同金额]' },
              '授予中小企业合同金额{金额 公开11[授予中小企业合同金额]}，{占比 公开11[授予中小企业合同金额] ÷ 公开11[政府采购支出合计] ÷ 政府采购支出总额}。',
            ],
            [
              { nonZero: '公开11[授予小微企业合同金额]' },
              '其中：授予小微企业合同金额{金额 公开11[授予小微企业合同金额]}，{占比 公开11[授予小微企业合同金额] ÷ 公开11[授予中小企业合同金额] ÷ 授予中小企业合同金额}。',
            ],
          ],
        },
        { when: { without: '11' }, sentences: ['{待填 政府采购支出总额，货物、工程、服务各多少，授予中小企业多少}'] },
      ],
    },
    {
      title: '十二、国有资产占用情况说明',
      paragraphs: [
        body(
          '截至{年}年12月31日，共有车辆{待填 车辆总数}辆，其中：{待填 各类用车的数量}；',
          '单价100万元以上的设备（不含车辆）{待填 数量}台（套）。',
        ),
      ],
    },
    {
      title: '十三、预算绩效情况说明',
      paragraphs: [
        subsection('（一）绩效管理工作开展情况'),
        body('{待填 开展绩效自评的项目个数、资金数和占比}'),
        subsection('（二）绩效自评结果'),
        body('{待填 各项目的自评得分、完成情况、存在的问题和改进措施}'),
      ],
    },
    { title: '十四、其他需要说明的情况', paragraphs: [body('{待填 其他需要说明的情况，没有的写明没有}')] },
  ],
};
