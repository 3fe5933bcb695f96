import type { Fen } from '../money';
import type { AmountCell } from '../reading';
import { violation } from '../rules';
import type { BlankRelation, Evaluation, Outcome, Relation, Rule, Term } from '../rules';

/** A cell in a relation; `coefficient` as if everything stood on the left. */
export interface Link {
  readonly cell: CellNode;
  readonly relation: RelationNode;
  readonly coefficient: number;
  readonly side: Term['side'];
}

/** A cell with all the relations it stands in. */
export interface CellNode {
  /** Order of first appearance, which decides between equals. */
  readonly order: number;
  readonly term: Term;
  readonly links: Link[];
  /** Where the node stands for a figure that several cells repeat: these cells. */
  readonly copies?: readonly CellNode[];
  /** The value that counts, in 分, as corrected so far; 0 for a blank cell. */
  fen: Fen;
  /** How often it has been corrected; a corrected cell is taken to be rounded like the others of its sheet. */
  corrected: number;
}

/** A relation at one place, with its difference as corrected so far. */
export interface RelationNode {
  readonly order: number;
  /** Absent where every cell is blank: such a relation holds and must not be broken. */
  readonly outcome?: Outcome;
  readonly operator: Relation['operator'];
  readonly links: Link[];
  /** Whether a correction must not break it: 错误 and 存疑 rules, but not what may legally be broken. */
  readonly binding: boolean;
  /** How far off it may be, in 分, to count as holding; more once a cell that counted as exact has been corrected. */
  limit: Fen;
  /** Left − right, in 分. */
  difference: Fen;
}

export interface RelationIndex {
  readonly relations: readonly RelationNode[];
  readonly cells: readonly CellNode[];
}

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
  const cells = new Map<AmountCell, CellNode>();
  const relations: RelationNode[] = [];
  for (const outcome of outcomes) {
    if (outcome.relation === undefined) continue;
    const node = nodeOf(outcome, outcome.relation, relations.length);
    for (const term of outcome.relation.terms) link(node, term, cells);
    relations.push(node);
  }
  for (const relation of blank) {
    const { terms } = relation;
    if (!terms.some((term) => cells.has(term.amount))) continue;
    const node = blankNodeOf(relation, relations.length);
    for (const term of terms) link(node, term, cells);
    relations.push(node);
  }
  return { relations, cells: [...cells.values()] };
}

function nodeOf(outcome: Outcome, { operator, difference, tolerance }: Relation, order: number): RelationNode {
  const off = violation(operator, difference);
  // A sum that is improbable though inside its interval is mended by whatever brings it nearer.
  const limit = saysBroken(outcome) && off <= tolerance ? off - 1 : tolerance;
  return { order, outcome, operator, links: [], binding: isBinding(outcome.rule), limit, difference };
}

function blankNodeOf({ rule, operator }: BlankRelation, order: number): RelationNode {
  return { order, operator, links: [], binding: isBinding(rule), limit: 0, difference: 0 };
}

function isBinding({ level }: Rule): boolean {
  return level === 'E' || level === 'W';
}

function link(relation: RelationNode, term: Term, cells: Map<AmountCell, CellNode>): void {
  const cell = cells.get(term.amount) ?? register(term, cells);
  const last = cell.links.at(-1);
  const twice = last?.relation === relation ? last : undefined;
  const coefficient = term.coefficient + (twice?.coefficient ?? 0);
  const made: Link = { cell, relation, coefficient, side: term.side };
  if (twice === undefined) {
    cell.links.push(made);
    relation.links.push(made);
  } else {
    cell.links[cell.links.length - 1] = made;
    relation.links[relation.links.indexOf(twice)] = made;
  }
}

function register(term: Term, cells: Map<AmountCell, CellNode>): CellNode {
  const { amount } = term;
  const fen = amount.kind === 'figure' ? amount.fen : 0;
  const cell: CellNode = { order: cells.size, term, links: [], fen, corrected: 0 };
  cells.set(amount, cell);
  return cell;
}
