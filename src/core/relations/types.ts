import type { Fen } from '../money';
import type { Outcome, Relation, Term } from '../rules';

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
  readonly links: readonly Link[];
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
  readonly outcome?: Outcome | undefined;
  readonly operator: Relation['operator'];
  readonly links: readonly Link[];
  /** Whether a correction must not break it: 错误 and 存疑 rules, but not what may legally be broken. */
  readonly binding: boolean;
  /** How far off it may be, in 分, to count as holding; more once a cell that counted as exact has been corrected. */
  limit: Fen;
  /** Left − right, in 分. */
  difference: Fen;
}

/** What stands in what. */
export interface RelationIndex {
  readonly relations: readonly RelationNode[];
  readonly cells: readonly CellNode[];
}
