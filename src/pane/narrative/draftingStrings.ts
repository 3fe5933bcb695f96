/** The texts of 生成说明. */
export const draftingStrings = {
  title: '生成说明',
  intro: '按公开表起草第三部分：数都写好，原因和表里没有的留【】待填。选过上年决算和年初预算，增减和完成率也写好。',
  outline: '写法',
  usual: '按公开表的种类',
  text: '生成文字说明',
  disclosure: '生成整份公开',
  disclosureNote: '整份公开还有目录、部门决算表、名词解释。',
  lastYear: '这是上年的，换成今年的数',
  lastYearNote: '先在“更多”里选上年决算。与上年的表对得上的数换成今年的，其余文字和格式不动。',
  names: {
    text: (file: string) => `${file}情况说明.docx`,
    disclosure: (file: string) => `${file}决算公开.docx`,
    lastYear: (file: string, ending: string) => `${file}（今年）.${ending}`,
  },
  saved: (name: string, told: string) => `已写好 ${name}，在下载文件夹里；${told}`,
  gaps: (count: number) => (count === 0 ? '没有要填的。' : `还有 ${count} 处【】要填写。`),
  followed: (changed: number, left: number) =>
    `换了 ${changed} 处${left === 0 ? '。' : `，还有 ${left} 处要改写或核对，写在批注（.txt 里是【待核】）里。`}`,
  noForms: '工作簿里没有找到公开表，不能起草说明；请先打开部门决算公开表。',
  noPrior: '请先在“更多”里选上年的决算公开表，才知道上年的文字里哪些数出自公开表。',
  severalDepartments: '工作簿里有几个部门（单位）的表，不知道写哪一个；请先在上面选一个部门。',
} as const;
