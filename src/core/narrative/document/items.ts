import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown, shownBeside } from '../claims/shown';
import { sumFits } from '../judge/fits';
import type { Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Judged } from './sums';
import { isWrong } from './sums';

const ITEM = /^(?:05|B5):(\d{7})$/;
const CLASS = /^(?:05|B5):(\d{3})$/;

/** 五（三）: the items one by one against the total of the budget and of the accounts, and whether every one is there. */
export function itemClaims(known: Known, judged: Judged): Draft[] {
  const level = [ITEM, CLASS].find((pattern) => known.statements.some(isDetail(pattern)));
  if (level === undefined) return [];
  const parts = distinct(known.statements.filter(isDetail(level)));
  const totals = known.of('general.total');
  return [...changeSum(parts, totals), ...budgetSum(known, level, parts, totals, judged), ...missing(known, parts)];
}

const isDetail =
  (pattern: RegExp) =>
  (statement: Statement): boolean =>
    pattern.test(statement.subject?.id ?? '') &&
    statement.facts.some(({ kind }) => kind === 'budget' || kind === 'actual') &&
    (pattern === ITEM || factsOf(statement, 'budget').length > 0);

function distinct(statements: readonly Statement[]): Statement[] {
  const byId = new Map<string, Statement>();
  for (const statement of statements) {
    const id = statement.subject?.id ?? '';
    if (!byId.has(id)) byId.set(id, statement);
  }
  return [...byId.values()];
}

function budgetSum(
  known: Known,
  level: RegExp,
  parts: readonly Statement[],
  totals: readonly Statement[],
  judged: Judged,
): Draft[] {
  const section = totals[0]?.section;
  if (section === undefined || parts.length < 2) return [];
  const kinds = totals.flatMap((each) => factsOf(each, 'budget'));
  for (const total of kinds) {
    const figures = parts.map((part) => factsOf(part, 'budget').find(({ budget }) => budget === total.budget)?.amount);
    if (figures.some((figure) => figure === undefined)) continue;
    const amounts = figures.flatMap((figure) => figure ?? []);
    const sum = amounts.reduce((all, { fen }) => all + fen, 0);
    const fit = sumFits(total.amount, amounts);
    const told = say.sumOf(amounts.map(shown), shownBeside(sum, [total.amount, ...amounts]));
    const head = { id: 'N7', kind: 'sum' as const, section, spot: total };
    if (fit !== 'error')
      return [{ ...head, verdict: fit, reason: told + (fit === 'rounding' ? say.withinRounding() : '') }];
    if (isWrong(judged.get(total))) return [];
    if (!isWhole(known, level, parts))
      return [{ ...head, verdict: 'notRun', reason: say.incompleteParts(), needs: 'nothing' }];
    return [
      {
        ...head,
        verdict: 'suspect',
        reason: told + say.sumDiffers(shown(total.amount), shownBeside(Math.abs(total.amount.fen - sum), amounts)),
      },
    ];
  }
  return [];
}

/** The changes of the items make up the change of the whole, but for items there are none of this year. */
function changeSum(parts: readonly Statement[], totals: readonly Statement[]): Draft[] {
  const total = totals.flatMap((each) => factsOf(each, 'change').filter(({ base }) => base.kind === 'prior'))[0];
  const changes = parts.flatMap((part) =>
    factsOf(part, 'change')
      .filter(({ base }) => base.kind === 'prior')
      .slice(0, 1),
  );
  const section = totals[0]?.section;
  if (total === undefined || section === undefined || changes.length < parts.length || parts.length < 2) return [];
  const signed = changes.map(({ sign, amount }) => ({ fen: sign * amount.fen, half: amount.half }));
  const fit = sumFits({ fen: total.sign * total.amount.fen, half: total.amount.half }, signed);
  const sum = signed.reduce((all, { fen }) => all + fen, 0);
  const reason =
    say.sumOf(signed.map(shown), shown({ fen: sum, half: 0 })) + (fit === 'rounding' ? say.withinRounding() : '');
  return fit === 'error' ? [] : [{ id: 'N7', kind: 'sum', section, spot: total, verdict: fit, reason }];
}

function codesWithFigures(known: Known, digits: number): { code: string; name: string }[] {
  const form = known.reading?.form(known.context.ofBudget ? 'B5' : '05');
  return (form?.lines ?? []).flatMap(({ code = '', printedName, amounts }) =>
    code.length === digits && [...amounts.values()].some((amount) => amount.kind === 'figure' && amount.fen !== 0)
      ? [{ code, name: printedName }]
      : [],
  );
}

function isWhole(known: Known, level: RegExp, parts: readonly Statement[]): boolean {
  const named = new Set(parts.map(({ subject }) => subject?.id.slice(3)));
  const rows = codesWithFigures(known, level === ITEM ? 7 : 3);
  return rows.length > 0 && rows.every(({ code }) => named.has(code));
}

/** Items of the form that the text, which goes item by item, does not name. */
function missing(known: Known, parts: readonly Statement[]): Draft[] {
  const items = parts.filter(({ subject }) => ITEM.test(subject?.id ?? ''));
  const [first] = items;
  const spot = first?.facts[0];
  if (first === undefined || spot === undefined) return [];
  const named = new Set(items.map(({ subject }) => subject?.id.slice(3)));
  const rows = codesWithFigures(known, 7);
  const left = rows.filter(({ code }) => !named.has(code));
  if (left.length === 0 || items.length < rows.length / 2) return [];
  const reason = say.itemLeftOut(left.map(({ name }) => name));
  return [{ id: 'N7', kind: 'name', section: first.section, spot, verdict: 'suspect', reason }];
}
