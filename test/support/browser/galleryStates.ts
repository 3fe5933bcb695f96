import { checkNarrative } from '../../../src/core/narrative';
import type { PaneState } from '../../../src/pane/model/state';
import type { View } from '../../../src/pane/model/views';
import { claimKey } from '../../../src/pane/narrative/claims';
import { checked, clean, idle, listed, longNames, onlyHints, picked, previewed, steps } from '../pane';
import { sampleText } from '../sampleText';

const unfitSources = [
  { rule: '--prior', form: null, reason: '上年工作簿是“别的单位”的，本工作簿是“示例单位”的，没有用它核对。' },
];

const text = { name: '说明.docx', takesRemarks: true, paragraphs: sampleText.map((words) => ({ text: words })) };
const claims = checkNarrative(text);
const withText: PaneState = {
  ...listed,
  narrative: { ...listed.narrative, text: { name: text.name } },
  check: { ...checked, text, report: { ...checked.report, narrative: claims } },
};
const wrong = claims.find(({ verdict }) => verdict === 'error');

/** Every state of the pane by name, which `gallery.tsx` shows and the test of the looks walks through. */
export const galleryStates = {
  empty: idle,
  firstRun: { ...idle, firstRun: true },
  limited: { ...idle, abilities: { ...idle.abilities, write: false, limitation: '这个工作簿是只读的，不能加标记。' } },
  busy: { ...idle, progress: { text: '正在读取工作表', done: 3, total: 9, cancellable: true } },
  failed: { ...idle, failure: '正在编辑单元格；请先按回车键确认或按 Esc 键取消，再试一次。' },
  noForms: { ...idle, check: { ...clean, report: { ...clean.report, forms: [] } } },
  clean: { ...idle, check: clean, checkedAt: '09:42' },
  list: listed,
  onlyHints,
  longNames,
  departments: { ...listed, check: { ...checked, departments: ['示例市卫生健康局', '示例市医疗保障局'] } },
  unfit: {
    ...listed,
    sources: picked,
    check: { ...checked, report: { ...checked.report, notRun: unfitSources } },
  },
  balancing: {
    ...listed,
    balancing: {
      ...{ plain: false, step: undefined, pins: '公开06!C7' },
      preview: {
        lines: ['换算为万元：9 张表，267 个金额。', '按普通四舍五入有 12 处对不上，配平后全部对得上。'],
        cells: 267,
      },
    },
  },
  text: withText,
  claim: {
    ...withText,
    narrative: { ...withText.narrative, selected: wrong === undefined ? undefined : claimKey(wrong) },
  },
  explained: { ...listed, selected: '09-2@公务接待费' },
  named: { ...listed, selected: 'V-5@210' },
  selected: { ...listed, selected: 'cause-05', marked: new Set(['cause-05']) },
  notice: {
    ...listed,
    notice: { tone: 'error', text: '工作表“公开05”受保护，没有写入任何内容；请先撤销工作表保护。' },
  },
  filling: { ...idle, sources: picked, filling: { ...previewed, preview: undefined }, steps },
  fillPreview: { ...idle, sources: picked, filling: previewed, steps },
  stale: {
    ...listed,
    selected: '09-2@公务接待费',
    remarks: new Map([['09-2@公务接待费', { kind: 'reason', text: '接待任务增加，已调整预算', stale: true }]]),
    aside: [{ key: 'a', text: '公开08 没有数字', stale: true }],
  },
} satisfies Readonly<Record<string, PaneState>>;

export type GalleryState = keyof typeof galleryStates;

/** Where a state is seen: the tabs to go to beside the first one. */
export const galleryViews: Partial<Record<GalleryState, readonly View[]>> = {
  stale: ['coverage', 'more'],
  unfit: ['coverage'],
  balancing: ['more'],
  text: ['narrative'],
  claim: ['narrative'],
};
