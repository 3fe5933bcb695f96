import type { Card, Verdict } from './types';

/** What the list shows: the verdicts switched on (none means all) and the words searched for. */
export interface Filter {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly search: string;
}

export const NO_FILTER: Filter = { verdicts: new Set(), search: '' };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return filter.verdicts.size > 0 || filter.search.trim() !== '';
}

/** The filter with one verdict switched on or off. */
export function toggleVerdict(filter: Filter, verdict: Verdict): Filter {
  const verdicts = new Set(filter.verdicts);
  if (!verdicts.delete(verdict)) verdicts.add(verdict);
  return { ...filter, verdicts };
}

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

function searchText(card: Card): string {
  const cells = card.findings.flatMap((finding) => finding.cells.map((cell) => `${cell.sheet}!${cell.address}`));
  const suspects = card.suspects.flatMap(({ address, printed, proposed }) => [address, printed, proposed]);
  const findings = card.findings.flatMap((finding) => [finding.rule, finding.message]);
  return normalise([card.message, ...cells, ...suspects, ...findings].join('\n'));
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(',', '').replaceAll(/\s+/g, ' ').trim();
}
