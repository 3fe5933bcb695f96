import { notationOf, type Place } from '../formula';
import { formatAmount, type AmountUnit, type Fen } from '../money';
import type { Sources } from '../reading';
import { definitionsFor } from './definitions';
import { leadingPlace } from './definitionPlaces';
import { expand } from './expand';
import { figureAt } from './figures';
import { formatPercent, percentHundredths } from './percent';
import {
  TEXT_DECIMALS,
  TEXT_UNIT,
  type ChangeDefinition,
  type CompletionDefinition,
  type Definition,
  type Derived,
  type Direction,
  type Input,
  type Missing,
  type ShareDefinition,
} from './types';

/** The derived figures of this year's workbook that its forms ask for, in the order of the text; nil where a form is missing. */
export function derive(sources: Sources): readonly Derived[] {
  return expand(definitionsFor(sources.current), sources).flatMap((definition) => derivedFigures(definition, sources));
}

/** What one definition gives, amounts in `unit`: nothing where its own figure is not known; amount and percentage for a change. */
export function derivedFigures(
  definition: Definition,
  sources: Sources,
  unit: AmountUnit = TEXT_UNIT,
): readonly Derived[] {
  const own = figureAt(leadingPlace(definition), sources);
  if (own === undefined) return [];
  switch (definition.kind) {
    case 'amount':
      return [amount(definition, own, unit)];
    case 'share':
      return [ratio(definition, own, definition.whole, sources, unit)];
    case 'completion':
      return [ratio(definition, own, definition.budget, sources, unit)];
    case 'change':
      return change(definition, own, sources, unit);
  }
}

function amount(definition: Definition, own: Input, unit: AmountUnit): Derived {
  return {
    ...head(definition),
    value: text(own.fen, unit),
    unit,
    formula: notationOf(own.place),
    inputs: [own],
    base: null,
  };
}

function ratio(
  definition: ShareDefinition | CompletionDefinition,
  own: Input,
  whole: Place,
  sources: Sources,
  unit: AmountUnit,
): Derived {
  const base = figureAt(whole, sources);
  const hundredths = base && percentHundredths(own.fen, base.fen);
  return {
    ...head(definition),
    ...percentValue(hundredths, base),
    unit: '%',
    formula: `${notationOf(own.place)} / ${notationOf(whole)} × 100`,
    inputs: base === undefined ? [own] : [own, base],
    base: base === undefined ? null : text(base.fen, unit),
  };
}

function change(definition: ChangeDefinition, own: Input, sources: Sources, unit: AmountUnit): readonly Derived[] {
  const prior = figureAt(definition.prior, sources);
  const [now, before] = [notationOf(definition.current), notationOf(definition.prior)];
  const common = {
    inputs: prior === undefined ? [own] : [own, prior],
    base: prior === undefined ? null : text(prior.fen, unit),
    ...(prior === undefined ? {} : { direction: directionOf(own.fen - prior.fen) }),
  };
  const difference = prior && own.fen - prior.fen;
  const hundredths = prior && percentHundredths(own.fen - prior.fen, Math.abs(prior.fen));
  return [
    {
      ...head(definition, '增减额'),
      ...(difference === undefined ? { value: null, missing: 'noBase' as const } : { value: text(difference, unit) }),
      unit,
      formula: `${now} − ${before}`,
      ...common,
    },
    {
      ...head(definition, '增减率'),
      ...percentValue(hundredths, prior),
      unit: '%',
      formula: `(${now} − ${before}) / |${before}| × 100`,
      ...common,
    },
  ];
}

function head(definition: Definition, suffix?: string): Pick<Derived, 'id' | 'section' | 'label' | 'kind'> {
  const { id, section, label, kind } = definition;
  return suffix === undefined
    ? { id, section, label, kind }
    : { id: `${id}:${suffix}`, section, label: `${label}${suffix}`, kind };
}

function percentValue(
  hundredths: number | undefined,
  base: Input | undefined,
): { value: string | null; missing?: Missing } {
  if (hundredths !== undefined) return { value: formatPercent(hundredths) };
  return { value: null, missing: base === undefined ? 'noBase' : 'base0' };
}

function directionOf(difference: Fen): Direction {
  if (difference === 0) return '持平';
  return difference > 0 ? '增加' : '减少';
}

function text(fen: Fen, unit: AmountUnit): string {
  return formatAmount(fen, unit, TEXT_DECIMALS);
}
