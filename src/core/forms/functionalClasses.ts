import type { LineDefinition } from './types';

/** A 类 of the functional classification of expenditure (政府收支分类科目). */
export interface FunctionalClass {
  readonly code: string;
  /** Official name since 2019. */
  readonly name: string;
  /** Names of former years, still found on templates. */
  readonly formerNames?: readonly string[];
  /** First year whose final accounts print the official name; before that a former name is right. */
  readonly renamed?: number;
  /** Whether final accounts print it, or only budgets do. */
  readonly budgetOnly?: boolean;
}

/** Every 类 in official order: the 26 of final accounts and those that only budgets print. */
export const functionalClasses: readonly FunctionalClass[] = [
  { code: '201', name: '一般公共服务支出', formerNames: ['一般公共服务'] },
  { code: '202', name: '外交支出', formerNames: ['外交'] },
  { code: '203', name: '国防支出', formerNames: ['国防'] },
  { code: '204', name: '公共安全支出', formerNames: ['公共安全'] },
  { code: '205', name: '教育支出', formerNames: ['教育'] },
  { code: '206', name: '科学技术支出', formerNames: ['科学技术'] },
  {
    code: '207',
    name: '文化旅游体育与传媒支出',
    formerNames: ['文化体育与传媒支出', '文化体育与传媒'],
    renamed: 2019,
  },
  { code: '208', name: '社会保障和就业支出', formerNames: ['社会保障和就业'] },
  {
    code: '210',
    name: '卫生健康支出',
    formerNames: ['医疗卫生与计划生育支出', '医疗卫生与计划生育', '医疗卫生支出', '医疗卫生'],
    renamed: 2019,
  },
  { code: '211', name: '节能环保支出', formerNames: ['节能环保', '环境保护支出'] },
  { code: '212', name: '城乡社区支出', formerNames: ['城乡社区事务', '城乡社区'] },
  { code: '213', name: '农林水支出', formerNames: ['农林水事务', '农林水'] },
  { code: '214', name: '交通运输支出', formerNames: ['交通运输'] },
  {
    code: '215',
    name: '资源勘探工业信息等支出',
    formerNames: ['资源勘探信息等支出', '资源勘探电力信息等支出', '资源勘探电力信息等事务'],
    renamed: 2020,
  },
  { code: '216', name: '商业服务业等支出', formerNames: ['商业服务业等事务'] },
  { code: '217', name: '金融支出', formerNames: ['金融监管等事务支出'] },
  { code: '219', name: '援助其他地区支出', formerNames: ['援助其他地区'] },
  {
    code: '220',
    name: '自然资源海洋气象等支出',
    formerNames: ['国土海洋气象等支出', '国土资源气象等支出', '国土资源气象等事务'],
    renamed: 2019,
  },
  { code: '221', name: '住房保障支出', formerNames: ['住房保障'] },
  { code: '222', name: '粮油物资储备支出', formerNames: ['粮油物资储备事务', '粮油物资管理事务'] },
  { code: '223', name: '国有资本经营预算支出', formerNames: ['国有资本经营预算'] },
  { code: '224', name: '灾害防治及应急管理支出', formerNames: ['灾害防治及应急管理'] },
  { code: '227', name: '预备费', budgetOnly: true },
  { code: '229', name: '其他支出', formerNames: ['其他'] },
  { code: '230', name: '转移性支出', budgetOnly: true },
  { code: '231', name: '债务还本支出', formerNames: ['债务还本'] },
  { code: '232', name: '债务付息支出', formerNames: ['债务付息'] },
  { code: '233', name: '债务发行费用支出', budgetOnly: true },
  { code: '234', name: '抗疫特别国债安排的支出', formerNames: ['抗疫特别国债安排支出', '抗疫特别国债支出'] },
];

const byCode = new Map(functionalClasses.map((each) => [each.code, each]));

/** Official name of a 类 (`201` → 一般公共服务支出). */
export function functionalClassName(code: string): string | undefined {
  return byCode.get(code)?.name;
}

/** Whether a 类 rightly had this name in the final accounts of a year, although it has another one now. */
export function hadName(code: string, name: string, year: number): boolean {
  const { formerNames = [], renamed = 0 } = byCode.get(code) ?? {};
  return year < renamed && formerNames.includes(name);
}

/** The 类 as lines of a form; editions print all of them or only those that are used. */
export function functionalClassLines(edition: 'finalAccounts' | 'budget'): LineDefinition[] {
  return functionalClasses
    .filter(({ budgetOnly }) => edition === 'budget' || budgetOnly !== true)
    .map(({ code, name, formerNames = [] }) => ({
      key: code,
      name,
      side: 'expenditure',
      aliases: [name, ...formerNames],
      optional: true,
    }));
}
