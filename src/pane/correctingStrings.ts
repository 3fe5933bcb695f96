/** The texts of writing what a cell should say, apart from those of the first paint. */
export const correctingStrings = {
  accept: (proposed: string) => `改为 ${proposed}`,
  acceptSeveral: (count: number) => `一并改这 ${count} 处`,
  calculated: (place: string) => `${place} 是公式算出来的，不要直接填数；请看公式引用的单元格和范围对不对：`,
  previous: '上一条',
  next: '下一条',
  busy: '正在改数',
  undoing: '正在撤销',
  place: (first: string, proposed: string, others: number) =>
    `${first} 为 ${proposed}${others === 0 ? '' : `，连同另外 ${others} 处`}`,
  step: (time: string, places: string) => `${time} 改 ${places}`,
  done: (places: string, undoable: boolean) => `已改 ${places}${undoable ? '' : '；这一步太大，不能在这里撤销'}。`,
  changed: '这个单元格已经改过，没有写入；请按新的核对结果再看。',
} as const;
