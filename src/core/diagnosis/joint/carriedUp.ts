import type { Fen } from '../../money';
import { isBroken, type CellNode, type Link, type RelationNode } from '../../relations';
import { applyCorrection, takeBack } from '../corrections';
import type { Printings } from '../printing';

/** A cell with what is added to it, in 分. */
export interface Change {
  readonly cell: CellNode;
  readonly correction: Fen;
}

/** More cells than this do not follow from one figure. */
const MOST_CHANGES = 48;
/** How much is looked at for one cell, in cells. */
const PATIENCE = 8000;

/** How much may still be looked at in one diagnosis, in cells, so that it takes no longer the more is wrong. */
export interface Allowance {
  left: number;
}

/**
 * Sets of cells that one figure reaches by sums: the cell is corrected, and with it every total, part and equal that must
 * follow so that all that holds goes on holding. Relations that are broken are not followed: they are what is to be mended.
 */
export class Carrier {
  private readonly changes: Change[] = [];
  private readonly changed = new Set<CellNode>();
  private readonly before = new Map<RelationNode, { readonly difference: Fen; readonly held: boolean }>();
  private readonly found: (readonly Change[])[] = [];
  private patience: number;

  constructor(
    private readonly printings: Printings,
    private readonly allowance: Allowance,
  ) {
    this.patience = Math.min(PATIENCE, allowance.left);
  }

  /** @returns every set that begins with this cell, each of two cells or more; none where there are too many to look at */
  carry(cell: CellNode, correction: Fen): readonly (readonly Change[])[] {
    const before = this.patience;
    this.attempt(cell, correction);
    this.allowance.left -= before - Math.max(0, this.patience);
    return this.patience < 0 ? [] : this.found;
  }

  private attempt(cell: CellNode, correction: Fen): void {
    this.patience -= cell.links.length;
    const plausible = cell.fen >= 0 ? cell.fen + correction >= 0 : true;
    if (this.patience < 0 || this.changes.length >= MOST_CHANGES || !plausible) return;
    for (const { relation } of cell.links) this.remember(relation);
    applyCorrection(cell, correction, this.printings);
    this.changes.push({ cell, correction });
    this.changed.add(cell);
    this.follow();
    this.changed.delete(cell);
    this.changes.pop();
    takeBack(cell, correction, this.printings);
  }

  private remember(relation: RelationNode): void {
    if (this.before.has(relation)) return;
    this.before.set(relation, { difference: relation.difference, held: !isBroken(relation) });
  }

  private follow(): void {
    const open = this.openRelations();
    if (open.length === 0) {
      if (this.changes.length > 1) this.found.push([...this.changes]);
      return;
    }
    const next = fewest(open.map((relation) => this.waysOut(relation)));
    for (const { cell, correction } of this.restoringMost(next, open)) this.attempt(cell, correction);
  }

  /** Relations that held and that the changes so far would break. */
  private openRelations(): RelationNode[] {
    const seen = new Set<RelationNode>();
    for (const { cell } of this.changes) {
      for (const { relation } of cell.links) {
        if (relation.binding && this.before.get(relation)?.held === true && isBroken(relation)) seen.add(relation);
      }
    }
    return [...seen];
  }

  /** The total follows its parts; where the total has changed, one of its parts has. */
  private waysOut(relation: RelationNode): Change[] {
    this.patience -= relation.links.length;
    if (relation.operator !== '=' || this.patience < 0) return [];
    const totals = totalsOf(relation);
    const up = totals.filter(({ cell }) => !this.changed.has(cell));
    const links = up.length > 0 ? up : totals.length > 0 ? this.partsOf(relation) : [];
    return links.flatMap((link) => this.restoring(link));
  }

  /** What has not changed; only what is filled in where anything is. */
  private partsOf({ links }: RelationNode): readonly Link[] {
    const parts = links.filter(({ cell }) => !this.changed.has(cell));
    const filled = parts.filter(({ cell }) => cell.fen !== 0);
    return filled.length > 0 ? filled : parts;
  }

  private restoring({ cell, coefficient, relation }: Link): Change[] {
    if (coefficient === 0 || cell.term.source !== undefined) return [];
    const drift = relation.difference - (this.before.get(relation)?.difference ?? 0);
    const correction = -drift / coefficient;
    return Number.isInteger(correction) ? [{ cell, correction }] : [];
  }

  /** Where a change restores several relations at once, only those that restore most. */
  private restoringMost(ways: readonly Change[], open: readonly RelationNode[]): readonly Change[] {
    if (ways.length < 2 || open.length < 2) return ways;
    const restored = ways.map(({ cell, correction }) => {
      const links = cell.links.filter(({ relation }) => open.includes(relation));
      return links.filter((link) => this.restoring(link)[0]?.correction === correction).length;
    });
    const most = Math.max(...restored);
    return ways.filter((_, at) => restored[at] === most);
  }
}

function fewest(ways: readonly (readonly Change[])[]): readonly Change[] {
  return ways.reduce((one, other) => (other.length < one.length ? other : one));
}

/** The cell that stands alone on its side; both where a relation says that two figures are equal. */
export function totalsOf({ links }: RelationNode): readonly Link[] {
  return [...aloneOn('left', links), ...aloneOn('right', links)];
}

function aloneOn(side: Link['side'], links: readonly Link[]): readonly Link[] {
  let alone: Link | undefined;
  for (const link of links) {
    if (link.side !== side) continue;
    if (alone !== undefined) return [];
    alone = link;
  }
  return alone === undefined ? [] : [alone];
}
