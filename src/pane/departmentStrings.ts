/** Texts about workbooks that hold the forms of several departments. */
export const departmentStrings = {
  label: '部门（单位）',
  all: (count: number) => `全部 ${count} 个，各自核对`,
} as const;
