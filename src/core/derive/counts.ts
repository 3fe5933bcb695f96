import { formDefinition } from '../forms';
import type { GridRow, SheetGrid } from '../grid';
import type { Sources } from '../reading';
import { sourcesGrid } from './sourcesGrid';

/** Kinds of vehicles as 国有资产占用情况 lists them. */
export const VEHICLE_KINDS = [
  '副部（省）级及以上领导用车',
  '主要领导干部用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部用车',
  '其他用车',
] as const;

export const VEHICLES_IN_ALL = '车辆总数';
export const DEAR_EQUIPMENT = '单价100万元以上设备';

/** A number of the text that is no amount. */
export interface TypedCount {
  readonly name: string;
  /** Absent where it is still to be typed. */
  readonly value?: number;
}

/** As the sheet names a number. */
export function countKey(name: string): string {
  return `数量[${name}]`;
}

const KEY = /^数量\[(.+)\]$/;

/** The numbers typed into 上年及预算数, by name; no number of anything is below 0. */
export function readCounts(sheets: readonly SheetGrid[]): ReadonlyMap<string, number> {
  const rows = sourcesGrid(sheets)?.rows ?? [];
  return new Map(
    rows.flatMap((row): [string, number][] => {
      const [, name] = KEY.exec(keyOf(row)) ?? [];
      const value = row.cells.find(({ column }) => column === 2)?.value;
      return name === undefined || typeof value !== 'number' || value < 0 ? [] : [[name, value]];
    }),
  );
}

function keyOf({ cells }: GridRow): string {
  const value = cells.find(({ column }) => column === 0)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

/** The numbers that a text wants and no form of the workbook prints, typed or still to be. */
export function countsToType({ current, counts }: Sources): readonly TypedCount[] {
  const printed = new Set(
    current.forms.flatMap((form) => form.counts.flatMap(({ key, value }) => (value === null ? [] : [key]))),
  );
  const expenses = current.form('09') === undefined ? [] : (formDefinition('09').counts ?? []).map(({ key }) => key);
  const names = [...expenses, VEHICLES_IN_ALL, ...VEHICLE_KINDS, DEAR_EQUIPMENT];
  return names
    .filter((name) => !printed.has(name) || counts?.has(name) === true)
    .map((name) => {
      const value = counts?.get(name);
      return { name, ...(value === undefined ? {} : { value }) };
    });
}
