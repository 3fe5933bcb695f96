/** Something the forms have an amount of, by the words a section calls it. */
export interface Subject {
  /** Stable within the program: `revenue.total`; for coded rows `05:2080505`. */
  readonly id: string;
  /** What a message calls it. */
  readonly name: string;
  /**
   * Places in the rule notation that hold it, the first edition that prints one of them counts; all places of one edition hold the
   * amount, as 收、支总计 stands on both sides.
   */
  readonly places: readonly (readonly string[])[];
  /** Where its budget stands. */
  readonly budgets?: readonly string[];
  /** Where last year's amount stands, if not at the same place of last year's workbook. */
  readonly priors?: readonly string[];
  /** Id of the subject it is a part of. */
  readonly within?: string;
  /** The places only confirm: what differs from them is not known to be wrong. */
  readonly weak?: boolean;
}

/** A subject with the words it is known by, plain characters; the longest that fits counts. */
export interface SubjectEntry extends Subject {
  readonly phrases: readonly string[];
}
