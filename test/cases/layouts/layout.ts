import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../../src/app/check/check';
import type { CellRef, SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import type { FormReading } from '../../../src/core/reading';
import { lines } from '../../core/reading/show';
import { sheet } from '../../support/textTable';
import { withCell } from '../editions/changes';

export const LAYOUTS = path.join(__dirname, '../../fixtures/layouts');

/** The sheets of a workbook written as text tables, each below `### ` and its name. */
export function sheetsOf(text: string): readonly SheetGrid[] {
  const [, ...parts] = text.split(/^### (.*)$/m);
  return parts.flatMap((name, at) => (at % 2 === 0 ? sheet(name.trim(), parts[at + 1] ?? '') : []));
}

export function layoutNamed(name: string): readonly SheetGrid[] {
  return sheetsOf(readFileSync(path.join(LAYOUTS, `${name}.txt`), 'utf8'));
}

/** What is read, form by form: every line with its amounts, every quantity, and what was not understood. */
export function reading(grids: readonly SheetGrid[]): string {
  const { forms, skipped } = checkWorkbook(grids).reading;
  const unread = skipped.map(({ sheet: name, reason }) => `${name}：${reason}`);
  return `${[...forms.map(formText), ...unread].join('\n\n')}\n`;
}

function formText(form: FormReading): string {
  const counts = form.counts.map(({ key, value }) => `${key}＝${value ?? '空'}`);
  const gaps = form.gaps.map(({ kind, text }) => `没有认出${kind === 'line' ? '行' : '栏'}：${text}`);
  return [`${form.sheet}：${form.form} ${form.amountUnit}`, ...lines(form), ...counts, ...gaps].join('\n');
}

/** What is 错误 or 存疑, but for forms that are not there. */
export function graveIn(grids: readonly SheetGrid[]): string[] {
  return checkWorkbook(grids)
    .report.findings.filter(({ verdict, rule }) => (verdict === 'error' || verdict === 'suspect') && rule !== 'F1-1')
    .map(({ rule, message }) => `${rule} ${message}`);
}

/** What a slip of some 元 or 万元 in each figure that was read comes to. */
export interface Slips {
  /** Cells in which it is not noticed. */
  readonly unnoticed: readonly string[];
  /** Cells in which it leads to the accusation of other cells only. */
  readonly misled: readonly string[];
}

export function slipsIn(grids: readonly SheetGrid[]): Slips {
  const before = new Set(graveIn(grids));
  const unnoticed: string[] = [];
  const misled: string[] = [];
  for (const { cell, fen } of figuresOf(grids)) {
    const { report } = checkWorkbook(withSlip(grids, cell, fen));
    const ids = new Set(
      report.findings.flatMap(({ id, rule, message }) => (before.has(`${rule} ${message}`) ? [] : id)),
    );
    const grave = report.causes.filter(
      ({ verdict, findings }) => ['error', 'suspect'].includes(verdict) && findings.some((id) => ids.has(id)),
    );
    const place = `${cell.sheet}!${toA1(cell.row, cell.column)}`;
    const accused = grave.flatMap(({ suspects }) => suspects.filter(({ proposed }) => proposed !== null));
    if (grave.every(({ id }) => id.startsWith('F1-1'))) unnoticed.push(place);
    else if (accused.length > 0 && accused.every((each) => `${each.sheet}!${each.address}` !== place))
      misled.push(place);
  }
  return { unnoticed, misled };
}

interface Printed {
  readonly cell: CellRef;
  readonly fen: number;
}

function figuresOf(grids: readonly SheetGrid[]): readonly Printed[] {
  const { forms } = checkWorkbook(grids).reading;
  const known = forms.flatMap(({ lines: all }) => all.filter((line) => line.known));
  return known.flatMap(({ amounts }) =>
    [...amounts.values()].flatMap((amount) => (amount.kind === 'figure' && amount.fen !== 0 ? [amount] : [])),
  );
}

/** A figure that is some 元 or 万元 too large. */
function withSlip(grids: readonly SheetGrid[], { sheet: name, row, column }: CellRef, fen: number): SheetGrid[] {
  return grids.map((grid) => {
    const value = grid.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.value;
    if (grid.name !== name || typeof value !== 'number') return grid;
    const by = value > 50 ? 27 : 0.9;
    return fen === 0 ? grid : withCell(grid, row, column, Number((value + by).toFixed(2)));
  });
}
