/** Key of a slot's span: the slot's own for the first. */
export function keyOfSpan(slot: string, at: number): string {
  return at === 0 ? slot : `${slot}x${at}`;
}

/** Key of the slot that a span is of. */
export function slotOfKey(key: string): string {
  return key.replace(/x\d+$/, '');
}
