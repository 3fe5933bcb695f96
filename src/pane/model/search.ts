import { strings } from '../strings';
import type { Filter } from './filter';
import type { Card } from './types';

/** Whether a card passes; every word of the search must occur, whatever its case and width. */
export function passes(filter: Filter): (card: Card) => boolean {
  const words = normalise(filter.search)
    .split(' ')
    .filter((word) => word !== '');
  return (card) => {
    if (filter.verdicts.size > 0 && !filter.verdicts.has(card.verdict)) return false;
    if (words.length === 0) return true;
    const text = searchText(card);
    return words.every((word) => text.includes(word));
  };
}

/** All that a card shows, with its form's name and what the user has written. */
function searchText(card: Card): string {
  const said = [strings.verdicts[card.verdict], card.form, card.place, card.message, card.remark?.text ?? ''];
  const cells = card.findings.flatMap((finding) => finding.cells.map((cell) => `${cell.sheet}!${cell.address}`));
  const suspects = card.suspects.flatMap(({ address, printed, proposed }) => [address, printed, proposed ?? '']);
  const findings = card.findings.flatMap((finding) => [finding.rule, finding.message]);
  return normalise([...said, ...cells, ...suspects, ...findings].join('\n'));
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(',', '').replaceAll(/\s+/g, ' ').trim();
}
