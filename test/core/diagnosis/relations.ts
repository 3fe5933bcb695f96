import { halfStep, parseDecimalText, type AmountUnit } from '../../../src/core/money';
import type { AmountCell } from '../../../src/core/reading';
import type { Evaluation, Level, Outcome, Relation, Term, Verdict } from '../../../src/core/rules';

/**
 * An evaluation in the accountant's notation: a table of amounts (first column the lines, first row the columns; nothing is a
 * blank cell) and relations over `line.column`, one a line, a level other than E in front (`H: 甲.合计 <= 乙.合计`).
 * A figure of 万元 with two decimals is rounded, one of 元 is not.
 */
export function evaluation(table: string, relations: string, unit: AmountUnit = '元'): Evaluation {
  const cells = readTable(table, unit);
  const lines = relations.split('\n').map((line) => line.trim());
  return { outcomes: lines.filter((line) => line !== '').map((line, at) => outcomeOf(line, at, cells)), notRun: [] };
}

type Cells = ReadonlyMap<string, Pick<Term, 'line' | 'column' | 'amount'>>;

function readTable(table: string, unit: AmountUnit): Cells {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => text.trim()));
  const cells = new Map<string, Pick<Term, 'line' | 'column' | 'amount'>>();
  rows.forEach(([line = '', ...texts], row) =>
    header.slice(1).forEach((column, at) => {
      const amount = amountOf(texts[at] ?? '', row + 1, at + 1, unit);
      cells.set(`${line}.${column}`, { line, column, amount });
    }),
  );
  return cells;
}

function amountOf(text: string, row: number, column: number, unit: AmountUnit): AmountCell {
  const cell = { sheet: '表', row, column };
  if (text === '') return { kind: 'blank', cell };
  const { fen } = parseDecimalText(text, unit);
  const half = halfStep(unit, 2);
  return { kind: 'figure', cell, fen, printedFen: fen, half, printed: text, decimals: 2 };
}

function outcomeOf(text: string, at: number, cells: Cells): Outcome {
  const [, level = 'E', body = ''] = /^(?:([EWHI]):)?(.*)$/.exec(text) ?? [];
  const [, left = '', operator = '=', right = ''] = /^(.*?)(<=|>=|=)(.*)$/.exec(body) ?? [];
  const terms = [...termsOf(left, 'left', cells), ...termsOf(right, 'right', cells)];
  const relation = weigh(operator as Relation['operator'], terms);
  const rule = { id: `R${at + 1}`, title: body.trim(), level: level as Level, basis: '', formula: body };
  const verdict = judge(relation, level as Level);
  return { rule, form: '05', place: left.trim(), verdict, relation, cells: [], message: `${body.trim()} 不符` };
}

function termsOf(side: string, name: Term['side'], cells: Cells): Term[] {
  return side.split(/(?=[+-])/).map((part) => {
    const cell = cells.get(part.replace(/^[+-]/, '').trim());
    if (cell === undefined) throw new RangeError(`no cell: ${part}`);
    const sign = part.startsWith('-') ? -1 : 1;
    return { ...cell, side: name, coefficient: name === 'left' ? sign : -sign, form: '05' };
  });
}

function weigh(operator: Relation['operator'], terms: readonly Term[]): Relation {
  let difference = 0;
  let tolerance = 0;
  for (const { amount, coefficient } of terms) {
    if (amount.kind !== 'figure') continue;
    difference += coefficient * amount.fen;
    tolerance += amount.half;
  }
  return { operator, terms, constant: 0, difference, tolerance };
}

function judge({ operator, difference, tolerance }: Relation, level: Level): Verdict | 'passed' {
  const off = operator === '=' ? Math.abs(difference) : Math.max(0, operator === '<=' ? difference : -difference);
  if (off === 0) return 'passed';
  if (off <= tolerance) return level === 'E' || level === 'W' ? 'rounding' : 'passed';
  return ({ E: 'error', W: 'suspect', H: 'explain', I: 'hint' } as const)[level];
}
