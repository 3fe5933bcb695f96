/** A figure of the text and the cell it should repeat. Amounts and percentages come as texts with their units. */

export function equalsCell(place: string): string {
  return `与${place}一致`;
}

export function differsFromCell(printed: string, place: string, value: string): string {
  return `文字写的是${printed}，${place}是${value}`;
}

export function oneStepFrom(place: string, value: string): string {
  return `与${place}的${value}差在末位，属于四舍五入`;
}

export function timesTen(times: number): string {
  return `，相差 ${times} 倍，请检查小数点或金额单位`;
}

export function sourceFinding(place: string): string {
  return `；${place}在表内核对中也有问题，先查表`;
}

export function noWorkbook(source: 'current' | 'prior' | 'budget'): string {
  return source === 'prior' ? '需要上年的工作簿' : source === 'budget' ? '需要年初预算的工作簿' : '没有公开表可以对照';
}

export function noForm(place: string): string {
  return `工作簿里没有${place}所在的表`;
}

export function noLine(place: string): string {
  return `表中没有找到${place}`;
}

export function unreadCell(place: string): string {
  return `${place}不是数字`;
}

export function unknownSubject(): string {
  return '没有看懂这个数说的是哪一项';
}

export function weakSubject(place: string): string {
  return `不能确定说的就是${place}，没有对照`;
}

export function notInForms(): string {
  return '公开表里没有对应的数';
}
