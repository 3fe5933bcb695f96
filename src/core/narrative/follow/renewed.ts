import type { Fen, Ranged } from '../../money';
import { statementClaims } from '../claims/claims';
import type { Draft } from '../claims/draft';
import type { Candidate } from '../claims/figures';
import type { Known } from '../claims/known';
import { nearest } from '../claims/known';
import type { Base, Fact, FactOf, Spot, Statement } from '../statements/types';
import { printedFen } from './printing';

type AmountFact = FactOf<'actual'> | FactOf<'budget'> | FactOf<'prior'>;

/** What a statement compares, as this year's workbooks have it. */
export interface Pair {
  readonly value: Fen;
  readonly base: Fen;
}

/** Figures of last year's text as this year's workbooks have them, as far as last year's workbook says what they stand for. */
export class Renewed {
  private readonly judged: ReadonlyMap<Spot, Draft>;
  private readonly amounts = new Map<Ranged, Fen>();

  constructor(
    before: Known,
    private readonly now: Known,
  ) {
    this.judged = new Map(statementClaims(before).map((draft) => [draft.spot, draft]));
    for (const statement of before.statements)
      for (const fact of statement.facts) if ('amount' in fact && fact.kind !== 'change') this.renew(statement, fact);
  }

  /** The judgement of last year's figure by last year's workbook. */
  draftOf(fact: Fact): Draft | undefined {
    return this.judged.get(fact);
  }

  /** Whether last year's workbook speaks against it. */
  wasWrong(fact: Fact): boolean {
    const verdict = this.judged.get(fact)?.verdict;
    return verdict === 'error' || verdict === 'suspect';
  }

  amountOf({ amount }: AmountFact): Fen | undefined {
    return this.amounts.get(amount);
  }

  /** A figure that arithmetic rests on, as it is now. */
  figureOf(candidate: Candidate): Fen | undefined {
    return candidate.cell === undefined ? this.amounts.get(candidate) : this.now.value(candidate.cell.place)?.fen;
  }

  /** Both sides of a comparison, rounded as the text prints them; `undefined` where one is not known. */
  pairOf(statement: Statement, base: Base, spot: Spot): Pair | undefined {
    if (base.kind === 'prior' && (base.basis === '预算' || base.basis === '执行')) return undefined;
    const own = nearest(statement, 'actual', spot);
    const value = own === undefined ? this.cellOf(statement) : this.amountOf(own);
    const other = this.baseOf(statement, base, spot);
    const like = own?.amount ?? ('amount' in spot ? (spot as FactOf<'change'>).amount : undefined);
    if (value === undefined || other === undefined) return undefined;
    return like === undefined
      ? { value, base: other }
      : { value: printedFen(like, value), base: printedFen(like, other) };
  }

  private cellOf({ subject, doubtful }: Statement): Fen | undefined {
    if (subject?.weak === true || doubtful === true) return undefined;
    return this.now.cells(subject).values[0]?.fen;
  }

  private baseOf(statement: Statement, base: Base, spot: Spot): Fen | undefined {
    if (base.kind === 'prior') return this.now.priorCells(statement.subject, base).values[0]?.fen;
    const own = nearest(statement, 'budget', spot);
    return own === undefined ? this.now.budgetCells(statement.subject).values[0]?.fen : this.amountOf(own);
  }

  private renew(statement: Statement, fact: AmountFact): void {
    if (!this.isTied(statement, fact)) return;
    const fen = this.valueOf(statement, fact)?.fen;
    if (fen !== undefined) this.amounts.set(fact.amount, fen);
  }

  /** The place that last year's figure stood in; where last year's workbook has none, the one that its words mean. */
  private valueOf({ subject }: Statement, fact: AmountFact) {
    const [cell] = this.judged.get(fact)?.cells ?? [];
    if (cell !== undefined) return this.now.value(cell.place);
    const found = fact.kind === 'prior' ? this.now.priorCells(subject, fact.base) : this.now.budgetCells(subject);
    return found.values[0];
  }

  /** By the forms of last year; figures of other workbooks by the amount that stands beside them. */
  private isTied(statement: Statement, fact: AmountFact): boolean {
    const draft = this.judged.get(fact);
    if (draft?.verdict === 'passed' || draft?.verdict === 'rounding') return (draft.cells ?? []).length > 0;
    if (draft?.verdict !== 'notRun' || (draft.needs !== 'prior' && draft.needs !== 'budget')) return false;
    const beside = nearest(statement, 'actual', fact);
    return beside !== undefined && beside.amount !== fact.amount && this.isTied(statement, beside);
  }
}
