/** Words of a drafted text; the sentences themselves are in the outlines. */

/** A gap, to be seen at once. */
export function gap(what: string): string {
  return `【${what}】`;
}

export const missing = {
  year: '待填：年度',
  prior: '待补：比上年增减情况，需要上年的工作簿',
  budget: '待补：年初预算和完成率，需要年初预算的工作簿',
  figure: (place: string) => `待补：${place}，工作簿里没有这个数`,
  details: '待填：主要内容',
  words: (what: string) => `待填：${what}`,
  count: (name: string) => `待填：${name}`,
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
