import { DOWN, UP } from '../statements/words';

/** Words for a change and what they turn into. */
const TURNED: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  提高: '降低',
  降低: '提高',
  增收: '减收',
  减收: '增收',
  增支: '减支',
  减支: '增支',
  上涨: '下降',
  超支: '节约',
  节约: '超支',
  增幅: '降幅',
  降幅: '增幅',
  减幅: '增幅',
  压减: '增加',
  压缩: '增加',
  缩减: '增加',
  下滑: '增长',
  回落: '增长',
  负增长: '增长',
  多支出: '少支出',
  少支出: '多支出',
  大于: '小于',
  小于: '大于',
  高于: '低于',
  低于: '高于',
  多于: '少于',
  少于: '多于',
  超过: '低于',
  超出: '低于',
  不足: '高于',
};

/** A word in a passage's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CHANGES = new RegExp(`${UP}|${DOWN}`, 'g');
/** From the word for a change to its figure. */
const NEAR = 14;

/** The word for a change that stands before a figure. @param from nothing before it counts */
export function changeWord(text: string, from: number, figure: number): Word | undefined {
  const begin = Math.max(from, figure - NEAR);
  const match = [...text.slice(begin, figure).matchAll(CHANGES)].at(-1);
  if (match === undefined || /[-－−—]$/.test(text.slice(0, figure))) return undefined;
  const start = begin + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

/** The opposite word, `undefined` where there is none. */
export function turned(word: string): string | undefined {
  return TURNED[word];
}
