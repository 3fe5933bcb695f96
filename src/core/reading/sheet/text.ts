import { memo } from './memo';

const REMEMBERED = 8192;
/** Longer texts are notes: they are compared by nobody and would only fill the memory. */
const LONGEST_LABEL = 200;
/** Nothing that forms are read by stands further on; a cell may hold 32,767 characters, and so may thousands of its like. */
const LONGEST_TEXT = 2000;

/** Blanks, and the marks that nobody sees: zero width, direction of writing, soft hyphens. */
const BLANKS = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** A text as it is, without blanks and invisible marks. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

const CIRCLED = /^\s*[\u2460-\u2473]\s*/;
const NUMBERING =
  /^(?:[一二三四五六七八九十]+[、.:,]|\([一二三四五六七八九十\d]{1,4}\)[、.]?|\d{1,2}(?:[、)]|\.(?!\d))|其中:?|(?:加|减):)+/;
const MEASURE = /\((?:个|人|辆|批|次|批次|人次|台|套|元|万元|单位:[^)]*)\)$/;

/** A text without any blanks, in half-width forms: `金额单位： 万元` → `金额单位:万元`. */
export const compact: (text: string) => string = bounded((text) =>
  text.slice(0, LONGEST_TEXT).normalize('NFKC').replace(BLANKS, ''),
);

/** A label without blanks, numbering (`一、`, `（一）`, `1．`, `其中：`) and measure (`（个）`): what names the line. */
export const bareLabel: (text: string) => string = bounded((text) => {
  const bare = compact(text.replace(CIRCLED, '')).replace(NUMBERING, '').replace(MEASURE, '');
  return bare.endsWith(':') ? bare.slice(0, -1) : bare;
});

/** A header without blanks, numbering, quotation marks and the year in front (`2024年预算数` → `预算数`). */
export const bareHeader: (text: string) => string = bounded((text) =>
  withoutQuotes(bareLabel(text)).replace(/^20\d{2}年度?/, ''),
);

/** A compact text without quotation marks of any kind. */
export function withoutQuotes(text: string): string {
  return text.replace(/["'“”‘’「」『』《》]/g, '');
}

function bounded(answer: (text: string) => string): (text: string) => string {
  const remembered = memo(REMEMBERED, answer);
  return (text) => (text.length > LONGEST_LABEL ? answer(text) : remembered(text));
}
