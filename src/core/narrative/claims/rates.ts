import { narrativeText as say } from '../../messages';
import type { Ranged } from '../../money';
import type { Fit, Ratio } from '../judge/fits';
import { best, percentFits, ratioOf } from '../judge/fits';
import { percentText } from '../judge/percentText';
import type { Percent } from '../tokens/quantities';
import type { Draft } from './draft';
import type { Candidate } from './figures';
import { printedFigures } from './figures';

/** A way to work out a percentage. */
export interface Way {
  readonly ratio: Ratio;
  /** Its arithmetic in words, but for the result. */
  readonly told: (percent: string) => string;
  readonly cells: readonly Candidate[];
}

/** Every part over every whole; wholes of 0 give none. */
export function ways(
  parts: readonly Candidate[],
  wholes: readonly Candidate[],
  tell: (part: Ranged, whole: Ranged) => (percent: string) => string,
): Way[] {
  return parts.flatMap((part) =>
    wholes.flatMap((whole): Way[] => {
      const ratio = ratioOf(part, whole);
      return ratio === undefined ? [] : [{ ratio, told: tell(part, whole), cells: [part, whole] }];
    }),
  );
}

type Judged = Pick<Draft, 'verdict' | 'reason' | 'expected' | 'replaces' | 'cells' | 'inputs'>;

/** A printed percentage against all the ways it may have been worked out: right if it fits one of them. */
export function judgePercent(percent: Percent, signed: number, all: readonly Way[]): Judged | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const fits = all.map(({ ratio }): Fit => percentFits({ value: signed, decimals: percent.decimals }, ratio));
  const fit = best(fits);
  const way = (fit === 'error' ? byTheForms(all) : all[fits.indexOf(fit ?? 'error')]) ?? first;
  const decimals = Math.max(percent.decimals, 2);
  const exact = percentText(Math.abs(way.ratio.middle), decimals);
  const inputs = printedFigures(way.cells);
  const cells = inputs.flatMap(({ cell }) => cell ?? []);
  if (fit === 'passed')
    return {
      verdict: 'passed',
      reason: way.told(exact),
      expected: percentText(Math.abs(way.ratio.middle), percent.decimals),
      cells,
      inputs,
    };
  if (fit === 'rounding')
    return { verdict: 'rounding', reason: way.told(exact) + say.withinRounding(), expected: exact, cells, inputs };
  const reason = way.told(exact) + say.printedAs(`${percent.digits}%`);
  return { verdict: 'error', reason, expected: exact, replaces: true, cells, inputs };
}

/** What the forms make of it: a figure of the text may be wrong itself. */
function byTheForms(all: readonly Way[]): Way | undefined {
  const inForms = ({ cells }: Way): number => printedFigures(cells).filter(({ cell }) => cell !== undefined).length;
  const most = Math.max(...all.map(inForms));
  return all.find((way) => inForms(way) === most);
}
