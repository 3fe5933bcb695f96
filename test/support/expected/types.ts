/** [sheet, A1 address], or a range of addresses where a key allows it. */
export type ExpectedCell = readonly [sheet: string, address: string];

/** Lists of cells, or several of which any will do. */
export interface ExpectedCells {
  readonly cells?: readonly ExpectedCell[];
  readonly anyOf?: readonly (readonly ExpectedCell[])[];
}

export interface ExpectedCause extends ExpectedCells {
  readonly verdict: string;
  /** One amount, one per cell, or `null` where it is not looked at. */
  readonly proposed: string | readonly string[] | null;
}

export interface ExpectedBreak extends ExpectedCells {
  readonly difference: string;
  /** 错误 or 存疑 where absent. */
  readonly verdict?: string;
}

export interface ExpectedSaying {
  readonly in: string | readonly string[];
  readonly pattern: string;
  readonly unless?: Readonly<Record<string, string>>;
}

/** What must be reported about a workbook and what must not, as the README of the fault cases explains. */
export interface Expectation {
  readonly what?: string;
  readonly options?: readonly string[];
  readonly forms?: Readonly<Record<string, string | null>>;
  readonly causes?: readonly ExpectedCause[];
  readonly breaks?: readonly ExpectedBreak[];
  readonly onlyThese?: boolean;
  readonly clean?: boolean;
  readonly oneCause?: boolean;
  readonly neverAccuse?: readonly ExpectedCell[];
  readonly ifProposed?: readonly (readonly [sheet: string, address: string, amount: string])[];
  readonly together?: readonly (readonly ExpectedCell[])[];
  readonly says?: readonly ExpectedSaying[];
  readonly neverSays?: readonly string[];
  readonly either?: readonly Expectation[];
  /** Rules whose findings are an artefact of a partial document; `F4` stands for `F4-1` too. */
  readonly ignore?: readonly string[];
}
