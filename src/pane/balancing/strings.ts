/** The texts of 换算为万元. */
export const balancingStrings = {
  title: '换算为万元',
  intro: '把以元为单位的表换算为万元，并配平尾差：表内、表间关系全部成立，每个数的变动不到 0.01 万元，合计尽量不动。',
  options: '换算方式、固定的数',
  plain: '逐个四舍五入，不配平（会有尾差）',
  pins: '固定的数：已在别处公布、不能变动的，一行一个',
  pinsExample: '公开01!C33 或 公开01!C33=2700.15',
  pinSelected: '加入选中的单元格',
  nothingSelected: '请先在表里选中一个单元格。',
  badPin: (text: string) =>
    `固定的数写成“工作表名!单元格”，例如 公开01!C33，也可以写上公布的数 公开01!C33=2700.15；“${text}”不是这样写的。`,
  preview: '预览换算',
  advice: '换算直接改动打开的工作簿，换算后不能从万元换回元；请先另存一份底稿。',
  apply: (cells: number) => `确定换算（改动 ${cells} 个单元格）`,
  undo: '撤销换算',
  cancel: '取消',
  busy: { planning: '正在配平…', applying: '正在换算…', undoing: '正在撤销…' },
  step: (time: string, cells: number) => `${time} 换算为万元（${cells} 个单元格）`,
  nothing: '没有需要换算的数。',
  done: (undoable: boolean) => `已换算为万元；${undoable ? '可以撤销。' : '这一步太大，不能撤销。'}`,
} as const;
