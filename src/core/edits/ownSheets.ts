import type { SheetGrid } from '../grid';
import { deriveText, reportSheetText } from '../messages';

/** Sheets that we write, or that hold the user's settings for us; they are never read as forms. */
export const ownSheets = {
  report: '核对报告',
  derived: '说明数据',
  sources: '上年及预算数',
  rules: '自定义审核公式',
} as const;

/** The sheets of ours that are traces of checking; 自定义审核公式 is the user's own work, but no part of a publication. */
const ownSheetNames: readonly string[] = Object.values(ownSheets);

/** What stands behind a name where the user has a sheet of that name. */
const NUMBER = / \(\d{1,3}\)$/;
/** How many rows at the top are looked at for a sign. */
const HEAD_ROWS = 10;

/** What only we write at the top of each sheet; the header that rules are written under. */
const signs: Readonly<Record<string, (text: string) => boolean>> = {
  [ownSheets.report]: (text) => text.startsWith(reportSheetText.madeAtSign),
  [ownSheets.derived]: (text) => text === deriveText.derivedNote,
  [ownSheets.sources]: (text) => text === deriveText.sourcesNote,
  [ownSheets.rules]: (text) => text.trim() === '编号',
};

/** Whether a sheet of ours only shows what we have found or worked out; nothing is read from it. */
export function showsResults(own: string | undefined): boolean {
  return own === ownSheets.report || own === ownSheets.derived;
}

/** Which of our sheets a name means; blanks at its ends, which nobody sees, and a number behind it do not count. */
export function ownSheetOf(name: string): string | undefined {
  const bare = name.trim().replace(NUMBER, '');
  return ownSheetNames.find((own) => own === bare);
}

/** Whether a sheet may be one of ours by its name; only its content tells. */
export function isOwnSheet(name: string): boolean {
  return ownSheetOf(name) !== undefined;
}

/** Which of our sheets a sheet is: by its name, and by a sign that only we write. A user's sheet of that name is none. */
export function ownKindOf(grid: SheetGrid): string | undefined {
  const own = ownSheetOf(grid.name);
  if (own === undefined) return undefined;
  const head = grid.rows.slice(0, HEAD_ROWS).flatMap(({ cells }) => cells.map(({ value }) => value));
  return head.some((value) => typeof value === 'string' && signs[own]?.(value) === true) ? own : undefined;
}

/** The name under which a sheet of ours stands in a workbook, or else the first one that no sheet of the user's has. */
export function ownSheetName(own: string, grids: readonly SheetGrid[]): string {
  const there = grids.find((grid) => ownKindOf(grid) === own);
  return (
    there?.name ??
    freeSheetName(
      own,
      grids.map(({ name }) => name),
    )
  );
}

/** A name that is not taken: the wanted one, or with a number behind it. Excel does not tell names apart by case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.trim().toLowerCase()));
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
