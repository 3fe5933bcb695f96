import type { FormId } from '../forms';
import { formName } from './relations';

/** Where amounts begin to stand in wrong rows, as Excel counts; a cell where blocks stand side by side. */
export type Start = { readonly row: number } | { readonly address: string };

/** `公开02 “财政拨款收入”从第 18 行起` */
export function slidPlace(form: FormId, columns: readonly string[], start: Start): string {
  const which = columns.map((column) => `“${column}”`).join('、');
  const from = 'row' in start ? `第 ${start.row} 行` : ` ${start.address} `;
  return `${formName(form)} ${which}从${from}起`;
}

/**
 * Columns whose amounts stand in the right order, but not beside their codes.
 * @param place the column and where it begins
 * @param sure whether the forms tell where every amount belongs
 */
export function slidColumns(place: string, sure: boolean, checks: number): string {
  const back = sure
    ? `按次序对回各自的科目后 ${checks} 处核对随之相符`
    : `有 ${checks} 处核对因此不符，表上看不出每个金额应在哪一行，请对照账簿逐行核对`;
  return `${place}整列错位：金额的先后不错，却没有对准科目（像是越过了空行）；${back}`;
}

/**
 * Amounts that stand some rows too low or too high.
 * @param place the columns and where they begin
 * @param by how many rows too low; negative for too high
 */
export function shiftedRows(place: string, by: number, checks: number): string {
  const [slid, back] = by > 0 ? ['下', '上'] : ['上', '下'];
  const rows = Math.abs(by);
  return `${place}整列错位：金额${slid}移了 ${rows} 行，${back}移 ${rows} 行后 ${checks} 处核对随之相符`;
}

/** Amounts that do not stand beside their codes in one of several forms. @param places the columns and where they begin, of each */
export function shiftedInOne(places: readonly string[], checks: number): string {
  return `${places.join('，或者 ')}整列错位：几张表的金额没有对在同样的科目上，${checks} 处核对因此不符；表上看不出是哪一张，请对照账簿核对`;
}

/** Figures of one column that seem to stand in wrong rows. @param first @param last the rows between which they stand, as Excel counts */
export function scattered(form: FormId, column: string, first: number, last: number, checks: number): string {
  return `${formName(form)} “${column}”第 ${first} 行至第 ${last} 行像是填错了行，或有几个数填错：${checks} 处核对因此不符，表上看不出是哪几个，请对照账簿逐行核对`;
}
