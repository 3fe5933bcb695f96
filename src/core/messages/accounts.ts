import { formName } from '../forms';
import type { FormId } from '../forms';
import { grouped } from '../money';

/** Sentences about codes and names of accounts (科目). */

/** `201 一般公共服务支出`. */
function account(code: string, name: string): string {
  return name === '' || name === code ? code : `${code} ${name}`;
}

/** `公开06、公开10`. */
export function formList(forms: readonly FormId[]): string {
  return forms.map(formName).join('、');
}

export function parentMissing(form: FormId, parent: string, children: readonly string[]): string {
  const level = parent.length === 3 ? '类' : '款';
  const listed = children.slice(0, 4).join('、') + (children.length > 4 ? ` 等 ${children.length} 个` : '');
  return `${formName(form)}列有科目 ${listed}，却没有所属的${level}级科目 ${parent}，请补列`;
}

export function childrenMissing(form: FormId, code: string, name: string): string {
  return `${formName(form)} ${account(code, name)} 有金额，却没有列到项级科目，请列出所属的款和项`;
}

export function detailMissing(form: FormId, code: string, name: string): string {
  return `${formName(form)} ${account(code, name)} 只有类级金额，应当列出所属的款级科目`;
}

/** @param cells how many rows show the code is their number */
export function codeTwice(form: FormId, code: string, cells: readonly unknown[]): string {
  return `${formName(form)}的科目 ${code} 列了 ${cells.length} 行，请核对是否重复`;
}

export function codeOutOfOrder(form: FormId, code: string, before: string): string {
  return `${formName(form)}的科目 ${code} 排在 ${before} 之后，科目编码应当从小到大排列`;
}

/** One name under two codes. */
export function codesOfOneName(form: FormId, code: string, name: string, other: FormId, otherCode: string): string {
  return `${formName(form)}的“${name}”编码是 ${code}，${formName(other)}是 ${otherCode}，请核对哪个编码写错了`;
}

export function codeLength(form: FormId, code: string, allowed: readonly number[]): string {
  return `${formName(form)}的科目编码 ${code} 是 ${code.length} 位，应当是 ${allowed.join('、')} 位`;
}

export function codeDomain(form: FormId, code: string, economic: boolean): string {
  const [expected, first] = economic ? ['支出经济分类', 3] : ['支出功能分类', 2];
  return `${formName(form)}按${expected}列示，科目编码应当以 ${first} 开头，${code} 不是`;
}

/** Where a name is printed: form by form. */
function places(found: readonly { readonly form: FormId }[]): string {
  return formList([...new Set(found.map(({ form }) => form))]);
}

/** @param difference how the printed name differs from the official one */
export function notOfficialName(
  code: string,
  name: string,
  standard: string,
  difference: 'same' | 'cutOff' | 'fewCharacters' | 'otherWord',
  found: readonly { readonly form: FormId }[],
): string {
  const longer = name.length > standard.length ? '比规范名称多了字' : '没有印全';
  const what = difference === 'otherWord' ? '与规范名称不符' : longer;
  return `${places(found)}科目 ${code} 的名称“${name}”${what}，规范名称是“${standard}”`;
}

/** @param names each name with the places it is printed at */
export function severalNames(
  code: string,
  names: ReadonlyMap<string, readonly { readonly form: FormId }[]>,
  otherWord: boolean,
): string {
  const listed = [...names].map(([name, found]) => `${places(found)}为“${name}”`).join('，');
  return `科目 ${code} 在各表中名称不一致：${listed}，${otherWord ? '请核对' : '疑似没有印全，请统一'}`;
}

export function basicOnly(form: FormId, code: string, name: string, column: string, amount: string): string {
  return `${formName(form)} ${account(code, name)} 有${column} ${grouped(amount)}，按科目说明它只反映基本支出，请核实科目使用`;
}

export function wrongColumn(
  form: FormId,
  name: string,
  amount: string,
  column: string,
  right: readonly string[],
): string {
  return `${formName(form)}“${name}”的 ${grouped(amount)} 列在“${column}”栏，应当列在“${right.join('、')}”栏`;
}

export function foreignCode(form: FormId, code: string, name: string, belongsTo: string): string {
  return `${formName(form)}列有${belongsTo}的科目 ${account(code, name)}，应当列入${belongsTo}的表`;
}

export function detailEqualsTotal(form: FormId, code: string, name: string, amount: string, parent: string): string {
  return `${formName(form)} ${account(code, name)} 的 ${grouped(amount)} 与 ${parent} 的合计相同，而其他款也有金额，疑似把合计填进了明细`;
}

export function codesDiffer(
  left: FormId,
  right: FormId,
  code: string,
  name: string,
  amounts: { readonly left: string; readonly right: string },
  rounding: boolean,
): string {
  const shown = (amount: string) => (amount === '' ? '（空）' : grouped(amount));
  const sides = `${formName(left)} ${account(code, name)} ${shown(amounts.left)} 与${formName(right)}同科目 ${shown(amounts.right)}`;
  return rounding ? `${sides} 相差在四舍五入之内，是尾差` : `${sides} 不等`;
}

export function severalCodesDiffer(left: FormId, right: FormId, codes: readonly string[]): string {
  return `${formName(left)}与${formName(right)}的合计不一致，下列科目金额也不同：${codes.join('、')}，供核对`;
}
