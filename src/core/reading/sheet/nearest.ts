/** Labels shorter than this are too alike for slips to be told from other words. */
const SHORTEST = 4;
const LONG = 8;

/**
 * The one known label that a text comes near to: cut off, or one slip away (two in long labels). The empty text when none
 * does, or when two come equally near.
 */
export function nearest(label: string, known: Iterable<string>): string {
  if (label.length < SHORTEST || label.length > 60) return '';
  let best = '';
  let bestDistance = label.length >= LONG ? 3 : 2;
  let tie = false;
  for (const candidate of known) {
    const distance = slips(label, candidate, bestDistance + 1);
    if (distance < bestDistance) [best, bestDistance, tie] = [candidate, distance, false];
    else if (distance === bestDistance && best !== '') tie = true;
  }
  return tie ? '' : best;
}

/** Whether one character too many, too few or wrong parts a text from another. */
export function isOneSlipAway(text: string, other: string): boolean {
  return text !== other && !(text.length >= LONG && other.startsWith(text)) && slips(text, other, 2) === 1;
}

/** Edit distance, at most `limit`; a long label cut off at its end counts as one slip. */
function slips(label: string, candidate: string, limit: number): number {
  if (label.length >= LONG && candidate.startsWith(label)) return 1;
  if (Math.abs(label.length - candidate.length) >= limit) return limit;
  let previous = Array.from({ length: candidate.length + 1 }, (_, column) => column);
  for (let row = 1; row <= label.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= candidate.length; column += 1) {
      const replaced = at(previous, column - 1) + (label[row - 1] === candidate[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return Math.min(at(previous, candidate.length), limit);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
