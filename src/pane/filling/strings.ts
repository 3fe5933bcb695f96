/** The texts of 填充占比与比较, apart from those of the first paint. */
export const fillingStrings = {
  title: '填充占比与比较',
  intro: '算出占比、比上年增减、完成预算，写进「说明数据」表和您自己留的空格。先看预览，确认后再写入，可逐步撤销。',
  preview: '预览',
  previewTitle: '将要填写',
  apply: '确定填充',
  undo: (step: string) => `撤销：${step}`,
  undoTitle: '撤销',
  undoText: '从最近一步开始，逐步恢复原来的内容和格式；保存后重新打开也能撤销。',
  none: '无',
  derivedSheet: (figures: number, without: number) =>
    `「说明数据」表：${figures} 项${without === 0 ? '' : `，其中 ${without} 项缺基数，写「无」`}`,
  sourcesSheet: (figures: number, toType: number) =>
    `「上年及预算数」表：${figures} 项${toType === 0 ? '' : `，其中 ${toType} 项待您手工补填`}`,
  fill: (cells: number) => `表内空格 ${cells} 处将填写`,
  differs: (cells: number) => `${cells} 处与您填的不同，不改动`,
  right: (cells: number) => `${cells} 处已经填对，不改动`,
  noSpots: '表内没有标着占比、比上年、完成预算的空格。',
  spot: (line: string, column: string, label: string) => `${line} ${column} · ${label}`,
  willBe: (value: string) => `填 ${value}`,
  shouldBe: (printed: string, value: string) => `您填 ${printed}，应为 ${value}`,
  partners: {
    prior: {
      new: '上年没有（新增）',
      gone: '本年没有（取消）',
      renamed: '名称与上年不同（改名）',
      moved: '编码与上年不同（换码）',
    },
    budget: {
      new: '预算没有（新增）',
      gone: '决算没有（取消）',
      renamed: '名称与预算不同（改名）',
      moved: '编码与预算不同（换码）',
    },
  },
  partnersTitle: (group: string, count: number) => `${group} ${count} 个科目`,
  otherwise: (code: string, name: string, other: string) => `${code} ${name}（对方：${other}）`,
  otherYear: (last: number, now: number) => `选的上年工作簿是 ${last} 年的，本年是 ${now} 年，请确认没有选错。`,
  otherEntity: (last: string, now: string) => `上年单位是「${last}」，本年是「${now}」，请确认没有选错。`,
  step: (time: string, cells: number) => `${time} 填充${cells === 0 ? '' : `（表内 ${cells} 处）`}`,
  filled: (figures: number, cells: number, undoable: boolean) =>
    `已写好「说明数据」${figures} 项${cells === 0 ? '' : `，表内填写 ${cells} 处`}；${
      undoable ? '可在下面撤销' : '这一步太大，撤销不了，如有更早的填充也不能再撤销'
    }。`,
  nothing: '没有要填写的，现有的已经是最新。',
  readOnly: '这个工作簿不能写入，只能预览。',
  busy: { planning: '正在计算', filling: '正在填写', undoing: '正在撤销' },
} as const;
