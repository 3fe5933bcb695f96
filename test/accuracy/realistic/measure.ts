import type { SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import type { Diagnosis } from '../../../src/core/diagnosis';
import { halfStep } from '../../../src/core/money';
import { readForms, type AmountCell, type WorkbookReading } from '../../../src/core/reading';
import { check, follow, fresh, type Checked } from './follow';
import type { Kind, Planted } from './kinds';

/** How slips of one kind fared. */
export interface Score {
  readonly kind: string;
  planted: number;
  noticed: number;
  first: number;
  onlyRight: number;
  /** A right cell accused, and no wrong one beside it. */
  wronged: number;
  mended: number;
  readonly misses: string[];
}

export function emptyScore(kind: string): Score {
  return { kind, planted: 0, noticed: 0, first: 0, onlyRight: 0, wronged: 0, mended: 0, misses: [] };
}

/** Plants so many slips (several at once where more kinds are given) and looks what is said about them. */
export function plantAndLook(
  original: readonly SheetGrid[],
  kinds: () => readonly Kind[],
  random: () => number,
  rounds: number,
  score: Score,
): void {
  const originals = originalsOf(original);
  const checked = new Map<Kind['prior'], Whole>();
  for (let round = 0; round < rounds; round += 1) {
    const { some, planted } = plantSome(original, kinds, random);
    const prior = some.find((kind) => kind.prior !== undefined)?.prior;
    const whole = checked.get(prior) ?? wholeOf(original, originals, prior);
    checked.set(prior, whole);
    if (planted !== undefined) look(planted, whole, score);
  }
}

/** Chance may pick a place that a slip cannot be made in: then it picks again. */
const TRIES = 8;

function plantSome(
  original: readonly SheetGrid[],
  kinds: () => readonly Kind[],
  random: () => number,
): { some: readonly Kind[]; planted: Planted | undefined } {
  let some = kinds();
  let planted = plantAll(original, some, random);
  for (let tries = 1; planted === undefined && tries < TRIES; tries += 1) {
    some = kinds();
    planted = plantAll(original, some, random);
  }
  return { some, planted };
}

/** A workbook without slips, with what is said about it, and last year's. */
interface Whole {
  readonly originals: Originals;
  readonly before: Checked;
  readonly prior: WorkbookReading | undefined;
}

function wholeOf(grids: readonly SheetGrid[], originals: Originals, prior: Kind['prior']): Whole {
  const lastYears = prior === undefined ? undefined : readForms(prior(grids));
  return { originals, before: check(grids, lastYears), prior: lastYears };
}

function plantAll(original: readonly SheetGrid[], kinds: readonly Kind[], random: () => number): Planted | undefined {
  let all: Planted = { grids: original, cells: [], what: '' };
  for (const kind of [...kinds].sort(movingFirst)) {
    const next = kind.plant(all.grids, random);
    if (next === undefined) return undefined;
    const codes = [all.code, next.code].filter((code) => code !== undefined);
    all = {
      grids: next.grids,
      cells: [...all.cells, ...next.cells],
      ...(codes.length === 0 ? {} : { code: codes.join(' ') }),
      what: [all.what, `${kind.name} ${next.what}`].filter((text) => text !== '').join('；'),
    };
  }
  return all;
}

function movingFirst(one: Kind, other: Kind): number {
  return Number(other.movesRows === true) - Number(one.movesRows === true);
}

function look(planted: Planted, { originals, before, prior }: Whole, score: Score): void {
  const after = check(planted.grids, prior);
  const causes = fresh(before, after);
  score.planted += 1;
  if (causes.length === 0) {
    score.misses.push(`没有发现 ${planted.what}`);
    return;
  }
  score.noticed += 1;
  const wrong = new Set(planted.cells.map(({ sheet, row, column }) => `${sheet}!${toA1(row, column)}`));
  const accusing = causes.filter(({ suspects }) => suspects.some(({ proposedFen }) => proposedFen !== null));
  const isRight = (cause: Diagnosis, at: number): boolean => wrong.has(nameOf(cause, at));
  const named =
    planted.code !== undefined &&
    causes.some((cause) => planted.code!.split(' ').every((code) => saysCode(cause, code)));
  const first =
    accusing.length > 0
      ? accusing.every((cause) => isRight(cause, 0))
      : named || causes.some(({ remedies }) => remedies !== undefined);
  const wronged = accusing.filter((cause) => !cause.suspects.some((_, at) => isRight(cause, at)));
  const onlyRight = accusing.every((cause) => cause.suspects.every((_, at) => isRight(cause, at)));
  const mended = isRestored(follow(planted.grids, before, prior), originals);
  score.first += Number(first);
  score.onlyRight += Number(onlyRight);
  score.wronged += Number(wronged.length > 0);
  score.mended += Number(mended);
  if (!mended || wronged.length > 0)
    score.misses.push(
      `${planted.what} ⇒ ${causes.map((cause) => `${wronged.includes(cause) ? '✗' : ''}${cause.message}`).join(' / ')}`,
    );
}

function saysCode({ message }: Diagnosis, code: string): boolean {
  return message.includes(code);
}

function nameOf({ suspects }: Diagnosis, at: number): string {
  const cell = suspects[at]?.cell;
  return cell === undefined ? '' : `${cell.sheet}!${toA1(cell.row, cell.column)}`;
}

/** Whether every form has the rows, the unit and the amounts it had, as printed. */
function isRestored(grids: readonly SheetGrid[], original: Originals): boolean {
  const now = originalsOf(grids);
  return original.length === now.length && original.every((form, at) => isSame(form, now[at]!));
}

function isSame(one: Original, other: Original): boolean {
  const [amounts, others] = [one.amounts, other.amounts];
  if (one.form !== other.form || one.unit !== other.unit || amounts.length !== others.length) return false;
  return amounts.every(([name, fen], at) => {
    const [otherName, otherFen] = others[at]!;
    return name === otherName && Math.abs(fen - otherFen) <= one.step * 1.001;
  });
}

/** A form with all its amounts by row and column, and the smallest amount it prints, in 分. */
interface Original {
  readonly form: string;
  readonly unit: string;
  readonly step: number;
  readonly amounts: readonly (readonly [string, number])[];
}
type Originals = readonly Original[];

function originalsOf(grids: readonly SheetGrid[]): Originals {
  return readForms(grids).forms.map(({ form, amountUnit, decimals, lines }) => ({
    form,
    unit: amountUnit,
    step: 2 * halfStep(amountUnit, decimals),
    amounts: lines.flatMap(({ key, amounts }) =>
      [...amounts].map(([column, amount]) => [`${key} ${column}`, fenOf(amount)] as const),
    ),
  }));
}

function fenOf(amount: AmountCell): number {
  return amount.kind === 'figure' ? amount.fen : 0;
}
