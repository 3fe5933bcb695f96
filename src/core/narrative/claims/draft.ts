import { toA1 } from '../../grid';
import type { CellValue } from '../bind/places';
import type { SectionKind } from '../sections/sections';
import { refOf } from '../normalise/passages';
import type { TextSource } from '../source';
import type { Section } from '../sections/sections';
import type { Spot } from '../statements/types';
import type { Ranged } from '../../money';
import { amountText } from '../tokens/quantities';
import type { Amount } from '../tokens/quantities';
import type { ClaimKind, Need, NarrativeClaim } from '../types';
import type { Candidate } from './figures';

/** A claim before it is told in terms of the source. */
export interface Draft {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly section: Section;
  readonly spot: Spot;
  readonly expected?: string;
  readonly verdict: NarrativeClaim['verdict'];
  readonly reason: string;
  readonly cells?: readonly CellValue[];
  /** The printed figures it was worked out of. */
  readonly inputs?: readonly Candidate[];
  readonly needs?: Need;
  /** Whether `expected` can stand where the printed words stand. */
  readonly replaces?: boolean;
}

const RULE_OF_SECTION: Readonly<Record<SectionKind, string>> = {
  total: 'N1',
  revenue: 'N2',
  expenditure: 'N3',
  appropriation: 'N4',
  general: 'N5',
  basic: 'N9',
  officialExpenses: 'N10',
  governmentFunds: 'N11',
  stateCapital: 'N11',
  operating: 'N12',
  procurement: 'N13',
  assets: 'N14',
  performance: 'N24',
  budgetOverview: 'N3',
  glossary: 'N26',
  unknown: 'N26',
};

/** The rule that a figure of a section is judged by; 类 and 项 of the general budget have rules of their own. */
export function ruleOf(section: Section, subject: string | undefined): string {
  const digits = /^(?:05|B5):(\d+)$/.exec(subject ?? '')?.[1]?.length;
  if (digits === 3) return 'N6';
  if (digits === 7) return 'N7';
  if (subject?.startsWith('officialExpenses.') === true) return 'N10';
  return RULE_OF_SECTION[section.kind];
}

/** A draft as the report tells it. */
export function claimOf(draft: Draft, source: TextSource): NarrativeClaim {
  const { spot, section, expected = '', cells = [] } = draft;
  const ref = refOf(spot.passage, spot.start, spot.end);
  const text = source.paragraphs[ref.paragraph]?.text ?? '';
  const around = refOf(spot.passage, spot.sentence.start, spot.sentence.end);
  const whole = around.paragraph === ref.paragraph ? around : { start: 0, end: text.length };
  const printed = text.slice(ref.start, ref.end);
  return {
    id: draft.id,
    section: section.title,
    ...ref,
    sentence: text.slice(whole.start, whole.end).trim(),
    kind: draft.kind,
    printed,
    expected,
    verdict: draft.verdict,
    reason: draft.reason,
    cells: cells.map(({ cell, source: from, typed }) => ({
      sheet: cell.sheet,
      address: toA1(cell.row, cell.column),
      ...(from === 'current' || typed === true ? {} : { source: from }),
    })),
    ...(draft.needs === undefined ? {} : { needs: draft.needs }),
    ...(draft.replaces === true && expected !== ''
      ? { corrected: `${text.slice(whole.start, ref.start)}${expected}${text.slice(ref.end, whole.end)}`.trim() }
      : {}),
  };
}

/** An amount as the text would print it in the place of another. */
export function inPlaceOf({ unit, decimals, digits }: Amount, { fen }: Ranged): string {
  const thousands = digits.includes(',') || !/\d{4}/.test(digits);
  return `${amountText(fen, unit, decimals, thousands && digits.includes(','))}${unit}`;
}
