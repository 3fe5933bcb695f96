import type { Term } from '../rules';
import type { CellNode, Link, RelationNode } from './types';

/** No entry. */
const NONE = -1;

/**
 * Which cells stand in which relations: one entry for each, kept as numbers. A link is made when it is first looked at; of a
 * long form hardly any ever is.
 */
export class LinkTable {
  readonly cells: CellNode[] = [];
  readonly relations: RelationNode[] = [];
  private readonly cellOf: number[] = [];
  private readonly relationOf: number[] = [];
  private readonly coefficients: number[] = [];
  private readonly sides: Term['side'][] = [];
  /** By entry: the one before it of the same cell. */
  private readonly before: number[] = [];
  /** By cell: its last entry. */
  private readonly last: number[] = [];
  /** By relation: its first entry; those of one relation follow one another. */
  private readonly first: number[] = [];
  private readonly made = new Map<number, Link>();

  addCell(cell: CellNode): void {
    this.cells.push(cell);
    this.last.push(NONE);
  }

  /** The cells linked from now on stand in this relation. */
  addRelation(relation: RelationNode): void {
    this.relations.push(relation);
    this.first.push(this.cellOf.length);
  }

  /** Links a cell to the relation added last; one that stands in it twice is linked once. */
  link(cell: number, { coefficient, side }: Term): void {
    const relation = this.relations.length - 1;
    const last = this.last[cell] ?? NONE;
    if (last >= this.startOf(relation)) {
      this.coefficients[last] = (this.coefficients[last] ?? 0) + coefficient;
      this.sides[last] = side;
      return;
    }
    this.before.push(last);
    this.last[cell] = this.cellOf.length;
    this.cellOf.push(cell);
    this.relationOf.push(relation);
    this.coefficients.push(coefficient);
    this.sides.push(side);
  }

  /** In the order in which they were added. */
  linksOfCell(cell: number): readonly Link[] {
    const links: Link[] = [];
    for (let entry = this.last[cell] ?? NONE; entry !== NONE; entry = this.before[entry] ?? NONE) {
      links.push(this.linkAt(entry));
    }
    return links.reverse();
  }

  linksOfRelation(relation: number): readonly Link[] {
    const links: Link[] = [];
    const end = this.startOf(relation + 1);
    for (let entry = this.startOf(relation); entry < end; entry += 1) links.push(this.linkAt(entry));
    return links;
  }

  private startOf(relation: number): number {
    return this.first[relation] ?? this.cellOf.length;
  }

  private linkAt(entry: number): Link {
    const known = this.made.get(entry);
    if (known !== undefined) return known;
    const cell = this.cells[this.cellOf[entry] ?? NONE];
    const relation = this.relations[this.relationOf[entry] ?? NONE];
    if (cell === undefined || relation === undefined) throw new RangeError('no such link');
    const link: Link = {
      cell,
      relation,
      coefficient: this.coefficients[entry] ?? 0,
      side: this.sides[entry] ?? 'left',
    };
    this.made.set(entry, link);
    return link;
  }
}
