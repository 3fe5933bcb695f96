import { ONLY_COLUMN } from '../formula';
import { relationText as say } from '../messages';
import { describeRollup } from './describe';
import { familiesOf } from './hierarchy';
import { severalRows, whyNoFigure, whyUnread } from './collect';
import { mayLackLine } from './lineRange';
import { BlankPlace, outcomeAt } from './relationOutcome';
import { Tally } from './tally';
import type { SourceName } from '../formula';
import type { FormId } from '../forms';
import type { AmountCell, FormLine } from '../reading';
import type { FormIndex } from './formIndex';
import type { Family } from './hierarchy';
import type { Site } from './relationOutcome';
import type { Evaluated } from './evaluated';
import type { Unknown } from './unknown';
import type { FormulaRule, Relation, Term, Verdict } from './types';

const COEFFICIENT = { left: 1, right: -1 } as const;

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项 in every column of a form. */
export function evaluateRollup(rule: FormulaRule, index: FormIndex, source: SourceName, found: Evaluated): void {
  const { form } = index.reading;
  for (const family of familiesOf(index)) {
    const parent = index.reading.line(family.parent);
    if (parent === undefined) {
      if (!mayLackLine(index, family.parent))
        found.unable(say.lineMissing(say.formNameIn(source, form), family.parent));
      continue;
    }
    const unknown = unknownIn(family, source, form);
    for (const column of parent.amounts.keys()) {
      const tally = tallyOf(parent, family, column);
      for (const each of unknown) tally.miss(each);
      const problem = tally.hasFigure ? tally.unsettled('=') : tally.firstUnknown;
      const site = new FamilySite(index, source, parent, family, column);
      if (problem !== undefined) found.unable(problem);
      else if (tally.hasFigure) found.outcomes.push(outcomeAt(rule, form, '=', tally, site));
      else found.blank.push(new BlankPlace(rule, '=', site));
    }
  }
}

/** What is not known of a family, whatever the column: one of its codes is listed in several rows, or it has a gap. */
function unknownIn({ children, gap }: Family, source: SourceName, form: FormId): readonly Unknown[] {
  const unknown: Unknown[] = [];
  const several = children.find(({ key }, at) => at > 0 && children[at - 1]?.key === key);
  if (several !== undefined) unknown.push(severalRows(say.formNameIn(source, form), several.key));
  if (gap !== undefined)
    unknown.push({ direction: 'either', certain: false, reason: whyUnread(say.formNameIn(source, form), gap) });
  return unknown;
}

function tallyOf(parent: FormLine, family: Family, column: string): Tally {
  const tally = new Tally();
  add(tally, 'left', parent.amounts.get(column));
  for (const { amounts } of family.children) add(tally, 'right', amounts.get(column));
  return tally;
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
