/** Words for last year's text with this year's figures. */
export const follow = {
  gap: (what: string): string => `【待核：${what.replace(/。$/, '')}】`,
  level: '持平',
  with: '与',
  equals: '等于',
  changed: (up: boolean, amount: string, rate: string | undefined): string => {
    const words = up ? (['增加', '增长'] as const) : (['减少', '下降'] as const);
    return `相比${words[0]}${amount}${rate === undefined ? '' : `，${words[1]}${rate}%`}`;
  },
  reason: '原因是上年写的，请按今年的情况改写。',
  newReason: '上年持平，今年有增减：请补写原因。',
  wasWrong: '这个数与上年的表不一致，没有更新，请自己核对。',
  wholeParagraph: '这一段的数在公开表里没有，还是上年的，请改成今年的。',
  notInForms: '这个数在公开表里没有，还是上年的，请改成今年的。',
  ownWords: '今年增减的方向变了，这里的写法没有把握改，请自己改写。',
  baseIsZero: '今年作分母的数是0，算不出百分比，请改写这一句。',
  noWhole: '不能确定这个百分比由哪两个数算出，还是上年的，请自己核对。',
  /** Said once a paragraph. */
  noBase: (base: 'prior' | 'budget'): string =>
    base === 'prior'
      ? '这一段的增减还是上年的：在上年的工作簿里没有找到可比的数，请自己改写。'
      : '这一段的年初预算、完成率和预决算差异还是上年的：需要今年年初预算的工作簿，或者今年没有这一项预算。',
  noFigure: '还是上年的数：今年的表里没有找到这一项，请改写或者删去这一句。',
  /** What was done, for the person who goes on with it. */
  done: (changed: number, left: number): string =>
    `按今年的表更新了 ${changed} 处${left === 0 ? '。' : `，还有 ${left} 处要改写或核对（批注或【待核】）。`}`,
  table: '这张表没有更新，还是上年的数，请换成今年的表。',
} as const;
