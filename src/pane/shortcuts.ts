import { VIEWS } from './model/views';
import { strings } from './strings';

const [, ...others] = VIEWS;

/** The keys of the pane with what they do, for its help. */
export const shortcuts = [
  ['Alt+1', '核对全部表'],
  [`Alt+${others.map((_, at) => at + 2).join(' ')}`, others.map((view) => strings.tabs[view]).join(' / ')],
  ['↑ ↓', '上一条 / 下一条问题'],
  ['F7 F8', '在窗格任何地方：上一条 / 下一条问题'],
  ['Enter', '定位到单元格；再按一次，改为应有的数'],
  ['空格', '展开 / 收起'],
  ['M', '标记 / 清除这一条'],
  ['C', '复制这一条'],
  ['/', '跳到搜索'],
  ['Esc', '清除搜索；取消进行中的操作'],
] as const;
