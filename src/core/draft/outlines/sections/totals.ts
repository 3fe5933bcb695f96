import type { OutlineSection } from '../../types';
import { body, EXPENDITURE, parts, REVENUE } from '../paragraphs';

const SOURCES = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const KINDS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** 一 to 四: the totals of the accounts and of the appropriations. */
export const totals: readonly OutlineSection[] = [
  {
    title: '一、收入支出决算总体情况说明',
    paragraphs: [
      body('{年}年度收、支总计均为{金额 公开01[收入总计]}。收、支总计{增减 公开01[收入总计]}{原因 公开01[收入总计]}'),
    ],
  },
  {
    title: '二、收入决算情况说明',
    paragraphs: [body(`{年}年度本年收入合计{金额 ${REVENUE}}，其中：`, ...parts('公开02', SOURCES, REVENUE))],
  },
  {
    title: '三、支出决算情况说明',
    paragraphs: [body(`{年}年度本年支出合计{金额 ${EXPENDITURE}}，其中：`, ...parts('公开03', KINDS, EXPENDITURE))],
  },
  {
    title: '四、财政拨款收入支出决算总体情况说明',
    paragraphs: [
      body(
        '{年}年度财政拨款收、支总计均为{金额 公开04[收入总计]}。财政拨款收、支总计{增减 公开04[收入总计]}{原因 公开04[收入总计]}',
      ),
    ],
  },
];
