import type { Condition } from '../types';

/** A term of 名词解释: explained where its condition holds. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  readonly when: Condition;
}

const line = (name: string): Condition => ({ nonZero: `公开01[${name}]` });
const kind = (name: string): Condition => ({ nonZero: `公开03[合计,${name}]` });

/** The terms of a department's final accounts, as the budget law and the accounting rules define them, in words of our own. */
export const glossary: readonly Term[] = [
  {
    name: '财政拨款收入',
    meaning: '本级财政当年拨付的资金，包括一般公共预算、政府性基金预算和国有资本经营预算财政拨款。',
    when: { nonZero: '公开02[合计,财政拨款收入]' },
  },
  {
    name: '上级补助收入',
    meaning: '事业单位从主管部门和上级单位取得的非财政补助收入。',
    when: line('上级补助收入'),
  },
  { name: '事业收入', meaning: '事业单位开展专业业务活动及其辅助活动取得的收入。', when: line('事业收入') },
  {
    name: '经营收入',
    meaning: '事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。',
    when: line('经营收入'),
  },
  {
    name: '附属单位上缴收入',
    meaning: '事业单位附属的独立核算单位按照有关规定上缴的收入。',
    when: line('附属单位上缴收入'),
  },
  { name: '其他收入', meaning: '除以上各项之外取得的收入。', when: line('其他收入') },
  {
    name: '使用非财政拨款结余（含专用结余）',
    meaning: '事业单位按照预算管理要求使用以前年度非财政拨款结余弥补本年收支差额的金额。',
    when: line('使用非财政拨款结余和专用结余'),
  },
  {
    name: '年初结转和结余',
    meaning: '以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金，以及项目已经完成等产生的结余资金。',
    when: line('年初结转和结余'),
  },
  {
    name: '结余分配',
    meaning: '事业单位按照会计制度规定缴纳企业所得税、提取专用基金等对当年结余的分配。',
    when: line('结余分配'),
  },
  {
    name: '年末结转和结余',
    meaning: '本年或以前年度预算安排的资金，因客观条件变化等没有执行完，结转到以后年度继续使用的资金，以及结余资金。',
    when: line('年末结转和结余'),
  },
  {
    name: '基本支出',
    meaning: '为保障机构正常运转、完成日常工作任务发生的人员支出和公用支出。',
    when: kind('基本支出'),
  },
  {
    name: '项目支出',
    meaning: '在基本支出之外，为完成特定的行政任务和事业发展目标发生的支出。',
    when: kind('项目支出'),
  },
  {
    name: '上缴上级支出',
    meaning: '事业单位按照财政部门和主管部门的规定上缴上级单位的支出。',
    when: kind('上缴上级支出'),
  },
  {
    name: '经营支出',
    meaning: '事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动发生的支出。',
    when: kind('经营支出'),
  },
  {
    name: '对附属单位补助支出',
    meaning: '事业单位用财政拨款收入之外的收入对附属单位补助发生的支出。',
    when: kind('对附属单位补助支出'),
  },
  {
    name: '“三公”经费',
    meaning: '用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。',
    when: { has: '09' },
  },
  {
    name: '机关运行经费',
    meaning: '行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的日常公用经费。',
    when: { has: '10' },
  },
  {
    name: '政府采购',
    meaning:
      '各级国家机关、事业单位和团体组织使用财政性资金采购依法制定的集中采购目录以内的或者采购限额标准以上的货物、工程和服务的行为。',
    when: { has: '11' },
  },
];
