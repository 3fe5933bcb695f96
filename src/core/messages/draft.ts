/** Words of a drafted text; the sentences themselves are in the outlines. */

/** A gap, to be seen at once. */
export function gap(what: string): string {
  return `【${what}】`;
}

export const missing = {
  year: '待填：年度',
  prior: '待补：比上年增减情况，需要上年的工作簿',
  budget: '待补：年初预算和完成率，需要年初预算的工作簿',
  figure: (place: string) => `待补：${place.split('|', 1).join('').trim()}，工作簿里没有这个数`,
  details: '待填：主要内容',
  words: (what: string) => `待填：${what}`,
  count: (name: string) => `待填：${name}（可以录入“上年及预算数”表）`,
  typed: (what: string) => `待补：${what}（可以录入“上年及预算数”表）`,
  reason: (facts: readonly string[]) =>
    facts.length === 0 ? '待填：原因' : `待填：原因，变动较大的有${facts.join('、')}`,
} as const;

export function mover(name: string, up: boolean, amount: string): string {
  return `${name}${up ? '增加' : '减少'}${amount}万元`;
}

export function share(whole: string, percent: string): string {
  return `占${whole === '' ? '' : `${whole}的`}${percent}%`;
}

export const level = '与上年持平';

export const up = {
  alone: (amount: string) => `比上年增加${amount}`,
  both: (amount: string, percent: string) => `比上年增加${amount}，增长${percent}%`,
} as const;

export const down = {
  alone: (amount: string) => `比上年减少${amount}`,
  both: (amount: string, percent: string) => `比上年减少${amount}，下降${percent}%`,
} as const;

export function plannedAndDone(kind: string, planned: string, done: string): string {
  return `${kind}预算为${planned}，支出决算为${done}`;
}

export function actualOnly(done: string): string {
  return `支出决算为${done}，`;
}

export function completed(kind: string, percent: string): string {
  return `，完成${kind}预算的${percent}%`;
}

export const reason = '，主要原因是';
export const above = '决算数大于预算数的主要原因是';
export const below = '决算数小于预算数的主要原因是';
export const asPlanned = '决算数与预算数持平。';

/** Parts of the whole disclosure. */
export const parts = {
  about: '第一部分 部门概况',
  forms: '第二部分 部门决算表',
  text: '第三部分 部门决算情况说明',
  glossary: '第四部分 名词解释',
} as const;

export const aboutSections = ['一、主要职能', '二、机构设置'] as const;
export const contents = '目录';
export const entityWord = '部门名称';

/** Behind department and year. */
export const disclosureWords = '年度部门决算公开';

export function entity(name: string): string {
  return `部门：${name}`;
}

export function amountUnit(unit: string): string {
  return `金额单位：${unit}`;
}

export function nilForm(title: string): string {
  return `注：本部门没有相关收入和支出，《${title}》为空表。`;
}

export function term(number: number, name: string, meaning: string): string {
  return `${number}．${name}：指${meaning}`;
}
