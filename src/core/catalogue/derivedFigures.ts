import { BASIS } from './basis';
import type { Entry } from './entry';

/** Derived figures that the user typed into columns and rows of his own. */
export const derivedFigures: readonly Entry[] = [
  {
    id: 'D-1',
    title: '自行填写的占比与表内数相符',
    check: 'typedFigures',
    with: { ask: 'share' },
    level: 'E',
    basis: BASIS.within,
    why: '印出的两个数各有舍入，凡舍入范围内算得出的百分比都算相符；D-2 至 D-6 同此。',
  },
  {
    id: 'D-2',
    title: '自行填写的比上年增减额与两年的数相符',
    check: 'typedFigures',
    with: { ask: 'changeAmount' },
    level: 'E',
    basis: BASIS.across,
    why: '没有给上年的表时不核对。',
  },
  {
    id: 'D-3',
    title: '自行填写的比上年增减率与两年的数相符',
    check: 'typedFigures',
    with: { ask: 'changePercent' },
    level: 'E',
    basis: BASIS.across,
    why: '没有给上年的表时不核对；上年为 0 的没有增减率，应当填“无”或“—”。',
  },
  {
    id: 'D-4',
    title: '自行填写的上年数与上年的表相符',
    check: 'typedFigures',
    with: { ask: 'prior' },
    level: 'E',
    basis: BASIS.across,
    why: '没有给上年的表时不核对。',
  },
  {
    id: 'D-5',
    title: '自行填写的年初预算数与预算公开表相符',
    check: 'typedFigures',
    with: { ask: 'budget' },
    level: 'E',
    basis: BASIS.across,
    why: '没有给预算公开表时不核对。',
  },
  {
    id: 'D-6',
    title: '自行填写的完成预算百分比与决算数、预算数相符',
    check: 'typedFigures',
    with: { ask: 'completion' },
    level: 'E',
    basis: BASIS.across,
    why: '没有给预算公开表时不核对；“三公”经费与本表的预算数相比。',
  },
];
