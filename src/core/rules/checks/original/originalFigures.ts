import { findingText } from '../../../messages';
import { formatAmount, formatDifference, parseDecimalText } from '../../../money';
import type { Fen } from '../../../money';
import type { AmountCell, FormReading } from '../../../reading';
import type { Check } from '../../check';
import { lineNameIn } from '../../lineNames';
import { outcomes as nothingFound, subject } from '../look';
import type { CheckRule, KnownFigure, NotRun, Outcome } from '../../types';
import type { Match, Pair } from './pairs';
import { match, pairsOf } from './pairs';

/** Each published amount is the ordinary rounding of its original (底稿), or a step from it. This catches what no sum can. */
export const originalFigures: Check<Record<string, never>> = {
  name: 'originalFigures',
  run({ current, original }, _parameters, rule) {
    const outcomes: Outcome[] = [];
    const notRun: NotRun[] = [];
    for (const form of current.forms) {
      const own = original?.form(form.form);
      const found = own === undefined ? [] : compare(rule, form, own);
      if (own === undefined) notRun.push({ rule, form: form.form, reason: findingText.noFormInOriginal() });
      else if (found.length > 0) outcomes.push(...found);
      else if (form.nil && own.nil) outcomes.push(...nothingFound(rule, [], form.form));
      else notRun.push({ rule, form: form.form, reason: findingText.noPartners() });
    }
    return { outcomes, notRun };
  },
};

function compare(rule: CheckRule, form: FormReading, original: FormReading): readonly Outcome[] {
  return pairsOf(form, original).flatMap((pair) => {
    const partner = pair.original;
    if (partner === undefined) return [];
    const result = match(pair.published, partner, form);
    return result === 'unread' ? [] : [outcomeOf(rule, form, original, { ...pair, original: partner }, result)];
  });
}

type Partners = Pair & { readonly original: AmountCell };

const VERDICTS = { equal: 'passed', oneStep: 'rounding', wrong: 'error' } as const;

function outcomeOf(
  rule: CheckRule,
  form: FormReading,
  original: FormReading,
  pair: Partners,
  result: Exclude<Match, 'unread'>,
): Outcome {
  const known = knownOf(form, pair);
  return {
    rule,
    form: form.form,
    place: pair.column === '金额' ? pair.line : `${pair.line},${pair.column}`,
    verdict: VERDICTS[result],
    relation: undefined,
    known,
    cells: [subject(pair.published.cell)],
    message: result === 'equal' ? '' : sentence(known, form, original, pair.original, result),
  };
}

function knownOf({ form, amountUnit, decimals: usual }: FormReading, pair: Partners): KnownFigure {
  const { line, column, published: amount, original } = pair;
  const decimals = amount.kind === 'figure' ? amount.decimals : usual;
  const printedFen = amount.kind === 'figure' ? amount.printedFen : 0;
  const rounded = formatAmount(fenOf(original), amountUnit, decimals);
  const meantFen = parseDecimalText(rounded, amountUnit).fen;
  return { form, line, column, amount, printedFen, meantFen, amountUnit, decimals };
}

function sentence(
  { form, line, column, amount, meantFen, amountUnit: unit, decimals }: KnownFigure,
  reading: FormReading,
  { amountUnit: originalUnit, decimals: originalDecimals }: FormReading,
  exact: AmountCell,
  result: 'oneStep' | 'wrong',
): string {
  return findingText.unlikeOriginal({
    form,
    line: lineNameIn(reading, line),
    column: column === '金额' ? '' : column,
    printed: amount.kind === 'figure' ? amount.printed : '',
    unit,
    original: formatDifference(fenOf(exact), originalUnit, originalDecimals),
    originalUnit,
    rounded: formatAmount(meantFen, unit, decimals),
    oneStep: result === 'oneStep',
  });
}

function fenOf(cell: AmountCell): Fen {
  return cell.kind === 'figure' ? cell.fen : 0;
}
