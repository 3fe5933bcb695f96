import { narrativeText as say } from '../../messages';
import type { CellValue, NoValue } from '../bind/places';
import { originalOf } from '../bind/places';
import type { Fit } from '../judge/fits';
import { sameAmount } from '../judge/fits';
import type { FactOf, Statement } from '../statements/types';
import { lexiconOf } from '../subjects/lexicon';
import type { Subject } from '../subjects/types';
import type { Amount } from '../tokens/quantities';
import type { Need } from '../types';
import type { Draft } from './draft';
import { inPlaceOf, ruleOf } from './draft';
import type { Known } from './known';

type AmountFact = FactOf<'actual'> | FactOf<'budget'> | FactOf<'prior'>;

/** A figure of the text against the cells its words mean. */
export function equalsClaim(known: Known, statement: Statement, fact: AmountFact): Draft {
  const { subject, section } = statement;
  const head = { id: ruleOf(section, subject?.id), kind: 'equals' as const, section, spot: fact };
  if (subject === undefined) return { ...head, verdict: 'notRun', reason: say.unknownSubject(), needs: 'subject' };
  const { values: printed, missing } = found(known, statement, fact);
  const values = printed.map((value) => (fact.amount.half < value.half ? originalOf(value, known.sources) : value));
  if (values.length === 0) return { ...head, ...unable(missing) };
  const judged = values.map((value) => ({ value, fit: sameAmount(fact.amount, value) }));
  const worst = judged.find(({ fit }) => fit === 'error') ?? judged.find(({ fit }) => fit === 'rounding') ?? judged[0];
  if (worst === undefined) return { ...head, ...unable(missing) };
  if (worst.fit === 'error' && isWeak(statement, fact, worst.value))
    return { ...head, verdict: 'notRun', reason: say.weakSubject(worst.value.place), needs: 'subject' };
  return { ...head, ...verdictOf(fact.amount, worst.value, worst.fit), cells: values };
}

function found(
  known: Known,
  { subject, section }: Statement,
  fact: AmountFact,
): { values: readonly CellValue[]; missing?: NoValue | undefined } {
  if (fact.kind === 'budget') return budgetOf(known, subject, fact);
  if (fact.kind === 'prior') return known.priorCells(subject, fact.base);
  const own = known.cells(subject);
  if (own.values.length > 0 || subject?.id !== 'operating.total') return own;
  const running = known.cells(lexiconOf('basic', known.context.ofBudget).byId('basic.running'));
  return running.values.length === 0 || section.kind === 'glossary' ? own : running;
}

/** An adjusted budget stands in no budget workbook. */
function budgetOf(known: Known, subject: Subject | undefined, { budget }: FactOf<'budget'>): ReturnType<typeof found> {
  const cells = known.budgetCells(subject);
  const opening = cells.values[0]?.source === 'budget' || cells.missing?.source === 'budget';
  return opening && (budget === '全年' || budget === '调整') ? { values: [] } : cells;
}

/** A place that only confirms: another scope may be meant. */
function isWeak({ subject, section }: Statement, fact: AmountFact, value: CellValue): boolean {
  if (subject?.weak === true) return true;
  if (section.kind === 'unknown' && !/^(?:officialExpenses\.|05:|B5:)/.test(subject?.id ?? '')) return true;
  if (subject?.id === 'operating.total') return /06\[|预算6/.test(value.place);
  if (subject?.id.startsWith('economic:') === true && section.kind === 'operating') return true;
  if (fact.kind === 'budget') return value.source === 'budget' ? fact.budget !== '年初' : fact.budget === '年初';
  return (
    fact.kind === 'prior' &&
    fact.base.kind === 'prior' &&
    fact.base.basis === '预算' &&
    value.source === 'prior' &&
    !/预算\d/.test(value.place)
  );
}

function unable(missing: NoValue | undefined): Pick<Draft, 'verdict' | 'reason' | 'needs'> {
  if (missing === undefined) return { verdict: 'notRun', reason: say.notInForms(), needs: 'forms' };
  const reason =
    missing.why === 'workbook'
      ? say.noWorkbook(missing.source)
      : missing.why === 'form'
        ? say.noForm(missing.place)
        : missing.why === 'line'
          ? say.noLine(missing.place)
          : say.unreadCell(missing.place);
  const needs: Need = missing.why === 'workbook' && missing.source !== 'current' ? missing.source : 'forms';
  return { verdict: 'notRun', reason, needs };
}

function verdictOf(
  amount: Amount,
  value: CellValue,
  fit: Fit,
): Pick<Draft, 'verdict' | 'reason' | 'expected' | 'replaces'> {
  const shown = inPlaceOf(amount, value);
  if (fit === 'passed') return { verdict: 'passed', reason: say.equalsCell(value.place), expected: shown };
  if (fit === 'rounding') return { verdict: 'rounding', reason: say.oneStepFrom(value.place, shown), expected: shown };
  const exact = inPlaceOf({ ...amount, decimals: Math.max(2, amount.decimals) }, value);
  const reason = say.differsFromCell(`${amount.digits}${amount.unit}`, value.place, exact) + slip(amount, value);
  return { verdict: 'error', reason, expected: exact, replaces: true };
}

function slip(amount: Amount, value: CellValue): string {
  for (const times of [10, 100, 1000, 10_000, 100_000_000]) {
    const [one, other] = [Math.abs(amount.fen), Math.abs(value.fen)];
    if (one === 0 || other === 0) return '';
    const near = (a: number, b: number): boolean => Math.abs(a - b * times) <= (amount.half + value.half) * times + 1;
    if (near(one, other) || near(other, one)) return say.timesTen(times);
  }
  return '';
}
