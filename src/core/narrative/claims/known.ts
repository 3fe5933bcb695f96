import type { Sources, WorkbookReading } from '../../reading';
import type { CellValue, NoValue } from '../bind/places';
import { firstOf, lastYears, valueAt } from '../bind/places';
import type { TextContext } from '../statements/context';
import type { Base, FactOf, Spot, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Subject } from '../subjects/types';

/** All that claims are judged by. */
export class Known {
  private readonly bySubject = new Map<string, Statement[]>();
  private readonly values = new Map<string, CellValue | NoValue>();

  constructor(
    readonly context: TextContext,
    readonly sources: Partial<Sources>,
    readonly statements: readonly Statement[],
  ) {
    for (const statement of statements) {
      const id = statement.subject?.id;
      if (id === undefined) continue;
      const said = this.bySubject.get(id);
      if (said === undefined) this.bySubject.set(id, [statement]);
      else said.push(statement);
    }
  }

  get reading(): WorkbookReading | undefined {
    return this.sources.current;
  }

  of(subject: string): readonly Statement[] {
    return this.bySubject.get(subject) ?? [];
  }

  /** The amounts of the forms that a subject stands for. */
  cells(subject: Subject | undefined): { values: readonly CellValue[]; missing?: NoValue | undefined } {
    if (subject === undefined) return { values: [] };
    const found = firstOf(subject.places, this.at);
    return 'values' in found ? found : { values: [], missing: found.missing };
  }

  budgetCells(subject: Subject | undefined): { values: readonly CellValue[]; missing?: NoValue | undefined } {
    const found = firstOf(
      (subject?.budgets ?? []).map((place) => [place]),
      this.at,
    );
    return 'values' in found ? found : { values: [], missing: found.missing };
  }

  /** Last year's amount where a form prints it or last year's workbook is at hand. */
  priorCells(
    subject: Subject | undefined,
    base: Base,
  ): { values: readonly CellValue[]; missing?: NoValue | undefined } {
    if (subject === undefined || base.kind !== 'prior' || !this.isLastYear(base)) return { values: [] };
    if (base.basis === '执行' || base.basis === '同口径') return { values: [] };
    const priors = (subject.priors ?? []).map((place) => [place]);
    const editions = [...priors, ...subject.places.map((places) => places.map(lastYears))];
    const found = firstOf(editions, this.at);
    return 'values' in found ? found : { values: [], missing: found.missing };
  }

  value(place: string): CellValue | undefined {
    const found = this.at(place);
    return found.kind === 'value' ? found : undefined;
  }

  private readonly at = (place: string): CellValue | NoValue => {
    const known = this.values.get(place) ?? valueAt(place, this.sources);
    this.values.set(place, known);
    return known;
  };

  private isLastYear({ year }: Extract<Base, { kind: 'prior' }>): boolean {
    return year === undefined || this.context.year === undefined || year === this.context.year - 1;
  }
}

/** The fact of a kind that stands nearest before a spot of the same statement, else the first one after it. */
export function nearest<K extends 'actual' | 'budget' | 'prior' | 'change'>(
  statement: Statement,
  kind: K,
  spot: Spot,
  fits: (fact: FactOf<K>) => boolean = () => true,
): FactOf<K> | undefined {
  const facts = factsOf(statement, kind).filter(fits);
  const before = facts.filter((fact) => isBefore(fact, spot));
  return before.at(-1) ?? facts[0];
}

/** Whether one stands before the other in the text. */
export function isBefore(one: Spot, other: Spot): boolean {
  return one.passage.index < other.passage.index || (one.passage === other.passage && one.start <= other.start);
}

/** Two bases are the same where they name no different year and no different figure. */
export function sameBase(one: Base, other: Base): boolean {
  if (one.kind === 'budget' || other.kind === 'budget') return one.kind === other.kind;
  const years = one.year === undefined || other.year === undefined || one.year === other.year;
  return years && (one.basis === '' || other.basis === '' || one.basis === other.basis);
}
