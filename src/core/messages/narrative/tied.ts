/** Figures that a person has tied to a cell by hand. */

export function tiedAgrees(place: string): string {
  return `与手工对应的${place}一致`;
}

export function tiedDiffers(printed: string, place: string, value: string): string {
  return `文字写的是${printed}，手工对应的${place}是${value}；请核对是否对应错了单元格`;
}

export function tiedToNoAmount(place: string): string {
  return `手工对应的${place}不是公开表里的金额，请重新对应`;
}

export function noneOfTheForms(): string {
  return '已标为与公开表无关，未核对';
}
