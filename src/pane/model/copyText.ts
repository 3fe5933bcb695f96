import type { Finding } from '../../core/report';
import type { Card } from './types';
import { strings } from '../strings';
import { grouped } from './amounts';
import { figuresOf } from './figures';

/** A card as plain text for the clipboard: place, figures, the likeliest slip, every relation. */
export function copyText(card: Card): string {
  const lines = [`【${strings.verdicts[card.verdict]}】${place(card)} ${card.message}`.trim()];
  for (const suspect of card.suspects.slice(0, 1)) {
    const change =
      suspect.proposed === null
        ? grouped(suspect.printed)
        : strings.change(grouped(suspect.printed), grouped(suspect.proposed));
    const slip = strings.slip(suspect.slip);
    lines.push(
      `${strings.likeliest}：${suspect.sheet}!${suspect.address} ${change}${slip === '' ? '' : `（${slip}）`}`,
    );
  }
  const relations = card.findings.filter(
    (finding) => finding.message !== card.message || finding.expected !== undefined,
  );
  lines.push(...relations.map(relation));
  if (card.basis.length > 0) lines.push(`${strings.basis}：${card.basis.join('；')}`);
  return lines.join('\n');
}

function place(card: Card): string {
  if (card.target === undefined) return '';
  const address = `${card.target.sheet}!${card.target.address}`;
  return card.place === '' ? address : `${card.place}（${address}）`;
}

function relation(finding: Finding): string {
  const figures = figuresOf(finding).map(({ name, value }) => `${name} ${value}`);
  return `- ${finding.message}${figures.length === 0 ? '' : `（${figures.join('，')}）`}`;
}
