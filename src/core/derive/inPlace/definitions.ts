import { lastYear, notationOf, type Place } from '../../formula';
import { formDefinition, type FormId } from '../../forms';
import type { Definition } from '../types';
import type { Ask } from './asks';

/** Whether the ask stands beside the figures (a column) or below them (a row). */
export type Direction = 'column' | 'row';

/** The form of the opening budget that a form of the accounts is compared with, and its names of the columns. */
const BUDGET_OF: ReadonlyMap<FormId, { readonly form: FormId; readonly columns: ReadonlyMap<string, string> }> =
  new Map([
    [
      '03',
      {
        form: 'B3',
        columns: new Map([
          ['本年支出合计', '合计'],
          ['经营支出', '事业单位经营支出'],
        ]),
      },
    ],
    ['05', { form: 'B5', columns: new Map([['小计', '合计']]) }],
    ['07', { form: 'B8', columns: new Map([['小计', '合计']]) }],
    ['08', { form: 'B9', columns: new Map([['小计', '合计']]) }],
  ]);

/** The definition of what is asked for at a figure; `undefined` where the figure has nothing to be compared with. */
export function definitionAsked(ask: Ask, direction: Direction, figure: Place): Definition | undefined {
  const head = { id: `P-${notationOf(figure)}:${ask}`, section: '', label: `${notationOf(figure)} ${ASKED[ask]}` };
  switch (ask) {
    case 'share': {
      const whole = direction === 'column' ? totalLine(figure) : mainColumn(figure);
      return whole && { ...head, kind: 'share', part: figure, whole };
    }
    case 'changeAmount':
    case 'changePercent':
      return { ...head, kind: 'change', current: figure, prior: lastYear(figure) };
    case 'prior':
      return { ...head, kind: 'amount', value: lastYear(figure) };
    case 'budget': {
      const budget = budgetOf(figure);
      return budget && { ...head, kind: 'amount', value: budget };
    }
    case 'completion': {
      const budget = budgetOf(figure);
      return budget && { ...head, kind: 'completion', actual: figure, budget };
    }
  }
}

const ASKED: Readonly<Record<Ask, string>> = {
  share: '占比',
  changeAmount: '比上年增减额',
  changePercent: '比上年增减率',
  prior: '上年数',
  budget: '年初预算数',
  completion: '完成预算',
};

function budgetOf(figure: Place): Place | undefined {
  if (figure.form === '09') return figure.line === '决算数' ? { ...figure, line: '预算数' } : undefined;
  const counterpart = BUDGET_OF.get(figure.form);
  if (counterpart === undefined) return undefined;
  const column = counterpart.columns.get(figure.column) ?? figure.column;
  return { source: 'budget', form: counterpart.form, line: figure.line, column };
}

/** The line whose amount is the whole of a column. */
function totalLine(figure: Place): Place | undefined {
  const { lines } = formDefinition(figure.form);
  const side = lines.find(({ key }) => key === figure.line)?.side;
  const line = TOTALS.find((key) =>
    lines.some((each) => each.key === key && (side === undefined || each.side === side)),
  );
  return line === undefined || line === figure.line ? undefined : { ...figure, line };
}

const TOTALS = ['合计', '本年收入合计', '本年支出合计', '本年收入', '本年支出', '政府采购支出合计'];

/** The first column of a form holds the whole of a line. */
function mainColumn(figure: Place): Place | undefined {
  const column = formDefinition(figure.form).columns[0]?.key;
  return column === undefined || column === figure.column ? undefined : { ...figure, column };
}
