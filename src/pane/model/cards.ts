import type { FormId } from '../../core/forms';
import type { Cause, Finding, ReportCell, ReportForm } from '../../core/report';
import {
  answerTo,
  findingsById,
  findingsOf,
  isExplained,
  isSetAside,
  sectionsOf,
  suspectsOf,
  verdictOrder,
} from '../../core/report';
import { strings } from '../strings';
import type { Card, CardGroup, CardOrder, PaneCheck, RemarkView, RuleInfo } from './types';

/** Bases that every accountant takes for granted and that no card needs to name. */
const SELF_EVIDENT = new Set(['', '表内关系', '表间关系']);

/** The number an accountant calls a form by: `公开05`, `预算3`. */
export function formNumber(form: FormId): string {
  return form.startsWith('B') ? strings.budgetForm(form.slice(1)) : strings.publicForm(form);
}

/** One card per cause: the gravest first, or by form in the order of the workbook. @param remarks by finding id */
export function toGroups(
  check: PaneCheck,
  remarks: ReadonlyMap<string, RemarkView>,
  order: CardOrder = 'gravity',
): readonly CardGroup[] {
  const findings = findingsById(check.report);
  const groups = sectionsOf(check.report).map(({ form, causes }) => ({
    title: titleOf(form),
    cards: causes.map((cause) => toCard(cause, findingsOf(cause, findings), form, check, remarks)),
  }));
  return order === 'form' ? groups : byVerdict(cardsOf(groups));
}

function byVerdict(cards: readonly Card[]): readonly CardGroup[] {
  const groups = verdictOrder.map((verdict) => ({
    title: strings.verdicts[verdict],
    cards: cards.filter((card) => card.verdict === verdict),
  }));
  return groups.filter((group) => group.cards.length > 0);
}

function titleOf(form: ReportForm | undefined): string {
  return form === undefined ? strings.wholeWorkbook : strings.formTitle(formNumber(form.form), form.title);
}

function toCard(
  cause: Cause,
  findings: readonly Finding[],
  form: ReportForm | undefined,
  { rules, corrections, places }: PaneCheck,
  remarks: ReadonlyMap<string, RemarkView>,
): Card {
  const remark = answerTo(cause, remarks);
  const { id, verdict, message, target } = cause;
  return {
    id,
    verdict,
    message,
    target,
    place: places.get(id) ?? '',
    form: titleOf(form),
    suspects: suspectsOf(cause),
    together: cause.together,
    remedies: cause.remedies ?? [],
    findings,
    unit: form?.amountUnit,
    correction: corrections.get(id),
    basis: basisOf(findings, rules),
    remark,
    aside: isSetAside(cause, remarks),
    explained: isExplained(cause, remark),
  };
}

function basisOf(findings: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>): readonly string[] {
  const named = findings.map((finding) => rules.get(finding.rule)?.basis ?? '');
  return [...new Set(named)].filter((basis) => !SELF_EVIDENT.has(basis));
}

/** All cards of some groups. */
export function cardsOf(groups: readonly CardGroup[]): readonly Card[] {
  return groups.flatMap((group) => group.cards);
}

/** The groups with only the cards wanted; a group without any goes. */
export function keepCards(groups: readonly CardGroup[], wanted: (card: Card) => boolean): readonly CardGroup[] {
  return groups
    .map((group) => ({ ...group, cards: group.cards.filter(wanted) }))
    .filter((group) => group.cards.length > 0);
}

/** The card that a cell belongs to: as its suspect before as a cell of its relations; addends point nowhere. */
export function cardAt(cards: readonly Card[], cell: ReportCell): Card | undefined {
  const same = (other: ReportCell): boolean => other.sheet === cell.sheet && other.address === cell.address;
  return (
    cards.find(({ target }) => target !== undefined && same(target)) ??
    cards.find(({ suspects }) => suspects.some(same)) ??
    cards.find(({ findings }) =>
      findings.some(({ cells }) => cells.some((other) => other.role !== 'addend' && same(other))),
    )
  );
}

/** Whether a cell is among those a card names. */
export function concerns(card: Card, cell: ReportCell): boolean {
  const cells: readonly ReportCell[] = [...card.suspects, ...card.findings.flatMap((finding) => finding.cells)];
  return cells.some(({ sheet, address }) => sheet === cell.sheet && address === cell.address);
}
