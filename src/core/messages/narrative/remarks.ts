/** Comments in a copy of the text. */

/** First line of a comment in a copy of the text. */
export function remarkHead(verdict: string, reason: string): string {
  return `${verdict}：${reason}`;
}

export function remarkExpected(expected: string): string {
  return `应为：${expected}`;
}

export function remarkCorrected(sentence: string): string {
  return `改为：${sentence}`;
}

/** Last line of a comment: the rule, and the cells it was compared with. */
export function remarkBasis(rule: string, cells: readonly string[]): string {
  return cells.length === 0 ? `规则 ${rule}` : `规则 ${rule}，对照 ${cells.join('、')}`;
}
