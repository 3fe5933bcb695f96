import type { Undone } from '../app/fill/takenBack';
import { ownSheets } from '../core/edits';

/** What is said of steps that are made and taken back, whichever part of the pane made them. */
export const stepStrings = {
  changed: '预览后工作簿改动过，请重新预览。',
  nothingToUndo: '没有可撤销的改动。',
  undone: ({ label, left, gone, own }: Undone): string => {
    const kept = [
      ...(left.length === 0 ? [] : [`${placesOf(left)}后来又改过，保留现在的内容`]),
      ...(gone.length === 0 ? [] : [`工作表${gone.map((name) => `“${name}”`).join('、')}已改名或删除，没有改动`]),
    ];
    const sources = own.includes(ownSheets.sources) ? '；“上年及预算数”回到填充之前，填充后补填的一并去掉' : '';
    return `已撤销「${label}」${kept.length === 0 ? `，内容和格式恢复原样${sources}` : `；${kept.join('；')}`}。`;
  },
} as const;

/** How many cells a sentence names before it counts them. */
const NAMED = 3;

function placesOf(cells: Undone['left']): string {
  const names = cells.slice(0, NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
  return `${names.join('、')}${cells.length > NAMED ? ` 等 ${cells.length} 处` : ' '}`;
}
