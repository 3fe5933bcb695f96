import { BASIS } from './basis';
import type { Entry } from './entry';

/** What is compared with the forms in 元 that the published ones were made from (底稿). */
export const againstOriginal: readonly Entry[] = [
  {
    id: 'SRC-1',
    title: '公布的金额等于底稿的四舍五入',
    check: 'originalFigures',
    with: {},
    level: 'E',
    basis: BASIS.none,
    why: '按表、行、栏对应，不看版式。差不到一步的是尾差（配平的结果也是这样）；差一步以上的，是录入、数位或单位的错误，即使各处一致、全部关系成立也能查出。',
  },
  {
    id: 'SRC-2',
    title: '公布的每一行在底稿里有对应的行，底稿有金额的行都已公布',
    check: 'originalPartners',
    with: {},
    level: 'I',
    basis: BASIS.none,
    why: '没有对应的数没有与底稿核对。底稿的科目可以比公布的细。',
  },
];
