import type { Fen } from '../money';
import type { AmountCell } from '../reading';
import { violation } from '../rules';
import type { Evaluation, Outcome, Relation, Rule, Term } from '../rules';
import { LinkTable } from './linkTable';
import type { CellNode, Link, RelationIndex, RelationNode } from './types';

/** Whether the relation is off by more than it may be. */
export function isBroken(relation: RelationNode): boolean {
  return violation(relation.operator, relation.difference) > relation.limit;
}

/** Whether an outcome says that a relation does not hold (尾差 holds). */
export function saysBroken(outcome: Outcome): boolean {
  return outcome.verdict !== 'passed' && outcome.verdict !== 'rounding' && outcome.relation !== undefined;
}

/** All relations of an evaluation, each cell with its relations. Linear in the number of terms. */
export function indexRelations({ outcomes, blank = [] }: Evaluation): RelationIndex {
  const table = new LinkTable();
  const cells = new Map<AmountCell, IndexedCell>();
  for (const outcome of outcomes) {
    const { relation } = outcome;
    if (relation === undefined) continue;
    table.addRelation(new IndexedRelation(table, relation.operator, isBinding(outcome.rule), outcome, relation));
    linkAll(relation.terms, table, cells);
  }
  for (const { terms, operator, rule } of blank) {
    if (!terms.some((term) => cells.has(term.amount))) continue;
    table.addRelation(new IndexedRelation(table, operator, isBinding(rule)));
    linkAll(terms, table, cells);
  }
  return table;
}

class IndexedCell implements CellNode {
  readonly order: number;
  fen: Fen;
  corrected = 0;
  private known: readonly Link[] | undefined;

  constructor(
    private readonly table: LinkTable,
    readonly term: Term,
  ) {
    this.order = table.cells.length;
    this.fen = term.amount.kind === 'figure' ? term.amount.fen : 0;
  }

  get links(): readonly Link[] {
    this.known ??= this.table.linksOfCell(this.order);
    return this.known;
  }
}

class IndexedRelation implements RelationNode {
  readonly order: number;
  limit: Fen;
  difference: Fen;
  private known: readonly Link[] | undefined;

  constructor(
    private readonly table: LinkTable,
    readonly operator: Relation['operator'],
    readonly binding: boolean,
    readonly outcome?: Outcome,
    relation?: Relation,
  ) {
    this.order = table.relations.length;
    this.difference = relation?.difference ?? 0;
    this.limit = outcome === undefined || relation === undefined ? 0 : limitOf(outcome, relation);
  }

  get links(): readonly Link[] {
    this.known ??= this.table.linksOfRelation(this.order);
    return this.known;
  }
}

function limitOf(outcome: Outcome, { operator, difference, tolerance }: Relation): Fen {
  const off = violation(operator, difference);
  // A sum that is improbable though inside its interval is mended by whatever brings it nearer.
  return saysBroken(outcome) && off <= tolerance ? off - 1 : tolerance;
}

function isBinding({ level }: Rule): boolean {
  return level === 'E' || level === 'W';
}

function linkAll(terms: readonly Term[], table: LinkTable, cells: Map<AmountCell, IndexedCell>): void {
  for (const term of terms) {
    const known = cells.get(term.amount);
    const cell = known ?? new IndexedCell(table, term);
    if (known === undefined) {
      cells.set(term.amount, cell);
      table.addCell(cell);
    }
    table.link(cell.order, term);
  }
}
