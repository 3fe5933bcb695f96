import { relationText as say } from '../messages';
import { columnsInRange } from './lineRange';
import { sumsOf } from './sums';
import type { Expression, RelationFormula } from '../formula';
import type { Fen } from '../money';
import type { Part } from './part';
import type { Sum } from './sums';

/** A relation made ready: its parts left to right, its constants added up as if on the left, in 分. */
export class CompiledRelation {
  readonly operator: RelationFormula['operator'];
  readonly parts: readonly Part[];
  readonly constant: Fen;
  /** As written, for messages. */
  readonly text: string;
  private addedUp: readonly Sum[] | undefined;
  private saidNotMet: string | undefined;

  /** @param text of the whole formula */
  constructor({ left, right, operator, span }: RelationFormula, text: string) {
    this.operator = operator;
    this.parts = [...partsOf(left, 'left'), ...partsOf(right, 'right')];
    this.constant = constantOf(left) - constantOf(right);
    this.text = text.slice(span.start, span.end).trim();
  }

  /** Forms of which it adds up lines or columns. */
  get sums(): readonly Sum[] {
    this.addedUp ??= sumsOf(this.parts);
    return this.addedUp;
  }

  /** Of a condition: the reason for 未核对 where it does not hold. */
  get notMet(): string {
    this.saidNotMet ??= say.conditionNotMet(this.text);
    return this.saidNotMet;
  }
}

function partsOf(expression: Expression, side: Part['side']): Part[] {
  return expression.flatMap(({ coefficient, term }): Part[] => {
    if (term.kind === 'constant') return [];
    const { column, form } = term;
    const columns = column.kind === 'range' ? columnsInRange(form, column.from, column.to) : undefined;
    return [{ reference: term, side, coefficient: (side === 'left') === (coefficient === 1) ? 1 : -1, columns }];
  });
}

function constantOf(expression: Expression): Fen {
  return expression.reduce(
    (sum, { coefficient, term }) => (term.kind === 'constant' ? sum + coefficient * term.fen : sum),
    0,
  );
}
