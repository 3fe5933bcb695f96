import type { SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import type { Diagnosis } from '../../../src/core/diagnosis';
import { readForms } from '../../../src/core/reading';
import { check, follow, fresh, type Checked } from './follow';
import type { Kind, Planted } from './kinds';
import { numberIn } from './workbook';

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
  const before = check(original);
  const originals = originalsOf(original);
  for (let round = 0; round < rounds; round += 1) {
    const planted = plantAll(original, kinds(), random);
    if (planted !== undefined) look(planted, originals, before, score);
  }
}

function plantAll(original: readonly SheetGrid[], kinds: readonly Kind[], random: () => number): Planted | undefined {
  let all: Planted = { grids: original, cells: [], what: '' };
  for (const kind of kinds) {
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

function look(planted: Planted, originals: Originals, before: Checked, score: Score): void {
  const after = check(planted.grids);
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
  const first = accusing.length > 0 ? accusing.every((cause) => isRight(cause, 0)) : named;
  const wronged = accusing.filter((cause) => !cause.suspects.some((_, at) => isRight(cause, at)));
  const onlyRight = accusing.every((cause) => cause.suspects.every((_, at) => isRight(cause, at)));
  const mended = wrong.size > 0 && isRestored(follow(planted.grids, before), originals);
  score.first += Number(first);
  score.onlyRight += Number(onlyRight);
  score.wronged += Number(wronged.length > 0);
  score.mended += Number(mended || (wrong.size === 0 && named));
  if (!mended && !(wrong.size === 0 && named && wronged.length === 0))
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

/** Whether every amount is, as printed, the original one. */
function isRestored(grids: readonly SheetGrid[], original: Originals): boolean {
  const now = readForms(grids).forms.flatMap(({ lines }) => lines.flatMap(({ amounts }) => [...amounts.values()]));
  return now.every(({ cell }) => {
    const right = original.get(`${cell.sheet} ${cell.row} ${cell.column}`);
    return right === undefined || Math.abs(numberIn(grids, cell) - right.value) <= right.step * 1.001;
  });
}

/** Every number with the smallest amount its form prints. */
type Originals = ReadonlyMap<string, { readonly value: number; readonly step: number }>;

function originalsOf(grids: readonly SheetGrid[]): Originals {
  return new Map(
    readForms(grids).forms.flatMap(({ lines, decimals }) =>
      lines.flatMap(({ amounts }) =>
        [...amounts.values()].map(({ cell }) => {
          const name = `${cell.sheet} ${cell.row} ${cell.column}`;
          return [name, { value: numberIn(grids, cell), step: 10 ** -decimals }] as const;
        }),
      ),
    ),
  );
}
