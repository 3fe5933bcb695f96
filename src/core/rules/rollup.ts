import { ONLY_COLUMN } from '../formula';
import { relationText as say } from '../messages';
import { describeRollup } from './describe';
import { familiesOf } from './hierarchy';
import { severalRows, whyNoFigure, whyUnread } from './collect';
import { mayLackLine } from './lineRange';
import { BlankPlace, outcomeAt } from './relationOutcome';
import { Tally } from './tally';
import type { SourceName } from '../formula';
import type { AmountCell, FormLine } from '../reading';
import type { FormIndex } from './formIndex';
import type { Family } from './hierarchy';
import type { Site } from './relationOutcome';
import type { BlankRelation, FormulaRule, Outcome, Relation, Term, Verdict } from './types';

const COEFFICIENT = { left: 1, right: -1 } as const;

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项 in every column of a form. */
export function evaluateRollup(
  rule: FormulaRule,
  index: FormIndex,
  source: SourceName,
  outcomes: Outcome[],
  blank: BlankRelation[],
  reasons: Set<string>,
): void {
  for (const family of familiesOf(index)) {
    const parent = index.reading.line(family.parent);
    if (parent === undefined) {
      if (!mayLackLine(index, family.parent))
        reasons.add(say.lineMissing(say.formNameIn(source, index.reading.form), family.parent));
      continue;
    }
    for (const column of parent.amounts.keys()) {
      const site = new FamilySite(index, source, parent, family, column);
      const tally = new Tally();
      site.count(tally);
      const problem = tally.hasFigure ? tally.unsettled('=') : tally.firstUnknown;
      if (problem !== undefined) reasons.add(problem);
      else if (tally.hasFigure) outcomes.push(outcomeAt(rule, index.reading.form, '=', tally, site));
      else blank.push(new BlankPlace(rule, '=', site));
    }
  }
}

/** One column of a total and its parts. */
class FamilySite implements Site {
  constructor(
    private readonly index: FormIndex,
    private readonly source: SourceName,
    private readonly parent: FormLine,
    private readonly family: Family,
    private readonly column: string,
  ) {}

  count(tally: Tally): void {
    const gap = this.family.gap;
    add(tally, 'left', this.parent.amounts.get(this.column));
    for (const { amounts } of this.family.children) add(tally, 'right', amounts.get(this.column));
    const form = say.formNameIn(this.source, this.index.reading.form);
    const several = this.family.children.find((child, at, all) => at > 0 && all[at - 1]?.key === child.key);
    if (several !== undefined) tally.miss(severalRows(form, several.key));
    if (gap === undefined) return;
    tally.miss({ direction: 'either', certain: false, reason: whyUnread(form, gap) });
  }

  get key(): string {
    const { parent, column } = this;
    return column === ONLY_COLUMN ? parent.key : `${parent.key},${column}`;
  }

  get terms(): readonly Term[] {
    const terms: Term[] = [];
    this.list(terms, 'left', this.parent);
    for (const child of this.family.children) this.list(terms, 'right', child);
    return terms;
  }

  private list(terms: Term[], side: Term['side'], line: FormLine): void {
    const { column, source, index } = this;
    const amount = line.amounts.get(column);
    if (amount === undefined) return;
    const term = { side, coefficient: COEFFICIENT[side], form: index.reading.form, line: line.key, column, amount };
    terms.push(source === 'current' ? term : { ...term, source });
  }

  describe(verdict: Verdict, relation: Relation): string {
    return describeRollup(verdict, relation, this.index.reading, this.family);
  }
}

function add(tally: Tally, side: Term['side'], amount: AmountCell | undefined): void {
  if (amount === undefined) return;
  const direction = COEFFICIENT[side];
  tally.add(side, direction, amount);
  if (amount.kind !== 'figure' && amount.kind !== 'blank')
    tally.miss({ direction, certain: true, reason: whyNoFigure(amount) });
}
