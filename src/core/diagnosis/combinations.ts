import { bridge } from './bridging';
import { componentsOf } from './components';
import { explain } from './explaining';
import { alone, applyExplanation, relationsOf, takeExplanationBack, type Explanation } from './explanation';
import { byPromise, hypothesesFor, sharedFigures, smallest } from './explanations';
import type { Joints } from './joint';
import { peel } from './peeling';
import type { Printings } from './printing';
import { propose } from './proposal';
import { isBroken, type RelationNode } from '../relations';

/** Several slips that together explain everything they were asked to. */
interface Combination {
  readonly explanations: readonly Explanation[];
  readonly score: number;
}

/** So many cells at once are looked for; more are peeled off one by one. */
const TOGETHER = 3;
/** Above this size looking for combinations takes longer than it is worth. */
const LARGEST_COMPONENT = 60;
/** Hypotheses tried for one combination … */
const PATIENCE = 1500;
/** … and in all, so that many wrong cells take no longer each than few … */
const PATIENCE_IN_ALL = 6_000;
/** … where one about relations of more cells than this counts as several: trying it takes as much longer. */
const CELLS_OF_ONE_TRY = 200;
/** How often slips in several cells are looked for in one combination. */
const JOINTS_TRIED = 12;
/** So many of them are tried together with other slips. */
const JOINTS_COMBINED = 6;

/**
 * How far to go: `evident` takes one slip that explains several relations and leaves none broken; `sure` wants several corrections to mend more relations than there are corrections; `daring` also tries
 * those that break what holds only because two wrong cells make up for each other; `all` takes what there is.
 */
export type Manner = 'evident' | 'sure' | 'daring' | 'all';

/** Finds out which few wrong cells explain a set of broken relations. Applies its corrections to the index. */
export class Solver {
  private patience = 0;
  private patienceInAll = PATIENCE_IN_ALL;
  private jointsLeft = 0;

  constructor(
    private readonly printings: Printings,
    private readonly joints: Joints,
    private readonly manner: Manner,
  ) {}

  /**
   * Assumes as few slips as possible so that the given relations hold; what none explains stays broken.
   * @returns the slips in the order found; all are corrected
   */
  solve(broken: readonly RelationNode[]): Explanation[] {
    const explanations = this.manner === 'evident' ? bridge(broken, this.joints, this.printings) : [];
    const open = componentsOf(explanations.length === 0 ? broken : broken.filter(isBroken));
    for (let component = open.pop(); component !== undefined; component = open.pop()) {
      const found =
        this.manner === 'evident'
          ? this.evident(component)
          : (this.together(component) ??
            peel(component, LARGEST_COMPONENT, this.leastMended(), this.printings).map(alone));
      explanations.push(...found);
      const rest = component.filter(isBroken);
      if (rest.length < component.length) open.push(...componentsOf(rest));
    }
    return explanations;
  }

  private evident(component: readonly RelationNode[]): readonly Explanation[] {
    return component.length < 2 ? [] : (this.together(component) ?? []);
  }

  private together(component: readonly RelationNode[]): readonly Explanation[] | undefined {
    const found = this.fewest(component);
    for (const explanation of found ?? []) applyExplanation(explanation, this.printings);
    return found;
  }

  /** How many relations one correction is to mend to be worth making before others. */
  private leastMended(): number {
    return this.manner === 'all' ? 1 : 2;
  }

  private mostTogether(component: readonly RelationNode[]): number {
    if (component.length > LARGEST_COMPONENT || this.manner === 'evident') return 1;
    if (this.manner === 'daring') return 2;
    return Math.min(TOGETHER, Math.max(1, this.manner === 'sure' ? component.length - 1 : component.length));
  }

  private fewest(component: readonly RelationNode[]): readonly Explanation[] | undefined {
    const patience = Math.min(PATIENCE, this.patienceInAll);
    this.patience = patience;
    this.jointsLeft = this.manner === 'daring' ? 0 : JOINTS_TRIED;
    const combination = this.smallestCombination(component);
    this.patienceInAll -= patience - Math.max(0, this.patience);
    return combination?.explanations;
  }

  private smallestCombination(component: readonly RelationNode[]): Combination | undefined {
    const most = this.mostTogether(component);
    for (let cells = 1; cells <= most; cells += 1) {
      const combination = this.combine(component, cells);
      if (combination !== undefined) return combination;
    }
    return undefined;
  }

  /** The best corrections of at most so many cells that mend the component. */
  private combine(component: readonly RelationNode[], cells: number): Combination | undefined {
    this.jointsLeft -= 1;
    const joints = this.jointsLeft < 0 ? undefined : this.joints;
    const [single] = explain(component, joints, this.printings).explanations;
    if (single !== undefined) return { explanations: [single], score: single.score };
    if (cells === 1) return undefined;
    let best: Combination | undefined;
    const effort = effortOf(component);
    for (const first of this.patience < effort ? [] : this.startingPoints(component)) {
      this.patience -= effort;
      if (this.patience < 0) break;
      const combination = this.startingWith(first, component, cells);
      if (combination !== undefined && (best === undefined || combination.score > best.score)) best = combination;
    }
    return best;
  }

  /** One of the wrong cells stands in every broken relation, so the smallest one is where to start. */
  private startingPoints(component: readonly RelationNode[]): Explanation[] {
    const start = smallest(component);
    const cells = start.links.map((link) => link.cell);
    const found = [...cells, ...sharedFigures(cells)].flatMap((cell) =>
      hypothesesFor(cell, this.printings, this.manner === 'daring'),
    );
    const singles = found.sort(byPromise).map(({ cell, allowed }) => alone(propose(cell, allowed, this.printings)));
    return this.jointsLeft < 0 ? singles : [...singles, ...this.joints.explaining(start).slice(0, JOINTS_COMBINED)];
  }

  private startingWith(first: Explanation, component: readonly RelationNode[], cells: number): Combination | undefined {
    const held = [...relationsOf(first)].filter((each) => each.binding && !isBroken(each));
    applyExplanation(first, this.printings);
    const rest = componentsOf([...component, ...held].filter(isBroken));
    const combination = this.combineRest(rest, cells - 1);
    takeExplanationBack(first, this.printings);
    if (combination === undefined) return undefined;
    return { explanations: [first, ...combination.explanations], score: first.score + combination.score };
  }

  private combineRest(components: readonly RelationNode[][], cells: number): Combination | undefined {
    let left = cells - components.length;
    if (left < 0) return undefined;
    const explanations: Explanation[] = [];
    let score = 0;
    for (const component of components) {
      const combination = this.combine(component, left + 1);
      if (combination === undefined) return undefined;
      left -= combination.explanations.length - 1;
      score += combination.score;
      explanations.push(...combination.explanations);
    }
    return { explanations, score };
  }
}

/** As how many tries one hypothesis about these relations counts. */
function effortOf(component: readonly RelationNode[]): number {
  return 1 + Math.floor(component.reduce((cells, { links }) => cells + links.length, 0) / CELLS_OF_ONE_TRY);
}
