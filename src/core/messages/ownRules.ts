/** What is wrong with the user's own rules. `place` is a cell (`自定义审核公式!C5`) or a line of a file (`第 5 行`). */

const THE_REST = '这一条未核对，其余照常。';

export function lineOfFile(line: number): string {
  return `第 ${line} 行`;
}

export function cellOfSheet(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

export function headerMissing(place: string, columns: readonly string[]): string {
  return `${place}：没有找到表头，自定义公式的第一行应当依次写 ${columns.join('、')}；公式都未核对。`;
}

export function columnMissing(place: string, column: string): string {
  return `${place}：表头缺少“${column}”一列；公式都未核对。`;
}

export function idMissing(place: string): string {
  return `${place}：缺少编号，${THE_REST}`;
}

/** @param first where the id was used before; `undefined` where a built-in rule has it */
export function idTaken(place: string, id: string, first: string | undefined): string {
  const by = first === undefined ? '与自带的规则重复' : `与 ${first} 重复`;
  return `${place}：编号“${id}”${by}，请换一个；${THE_REST}`;
}

export function formulaMissing(place: string, id: string): string {
  return `${place}：编号“${id}”没有写公式，${THE_REST}`;
}

/** @param found what stands there instead of a text */
export function formulaNotText(place: string, id: string, found: string): string {
  return `${place}：编号“${id}”的公式应当是文字，现在是 ${found}；请把单元格设为“文本”格式再写，${THE_REST}`;
}

/** @param position the character of the formula where the fault begins, from 1 */
export function formulaFaulty(place: string, id: string, position: number, fault: string): string {
  return `${place}：编号“${id}”的公式从第 ${position} 个字起有误：${fault}${THE_REST}`;
}

export function levelMissing(place: string, id: string, levels: readonly string[]): string {
  return `${place}：编号“${id}”没有写级别（${levels.join('、')}），${THE_REST}`;
}

export function levelUnknown(place: string, id: string, found: string, levels: readonly string[]): string {
  return `${place}：编号“${id}”的级别“${found}”不认识，应当是 ${levels.join('、')} 之一；${THE_REST}`;
}

/** 依据 of a rule without 说明. */
export function ownBasis(): string {
  return '自定义公式';
}
