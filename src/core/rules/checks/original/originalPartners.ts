import { findingText } from '../../../messages';
import type { FormLine, FormReading } from '../../../reading';
import type { Check } from '../../check';
import { lineNameIn } from '../../lineNames';
import type { Found } from '../look';
import { hasAmount, lineHasAmount, outcomes, subject } from '../look';
import { match, pairsOf } from './pairs';

/** Published amounts without a partner in the original (底稿), and lines of the original that are not published. */
export const originalPartners: Check<Record<string, never>> = {
  name: 'originalPartners',
  run({ current, original }, _parameters, rule) {
    const pairs = current.forms.flatMap((form) => {
      const own = original?.form(form.form);
      return own === undefined ? [] : [{ form, own }];
    });
    const found = pairs.flatMap(({ form, own }) => [...alone(form, own), ...unpublished(form, own)]);
    return { outcomes: outcomes(rule, found, null), notRun: [] };
  },
};

function alone(form: FormReading, original: FormReading): readonly Found[] {
  const lines = new Map<string, Found['cells']>();
  for (const { line, published, original: partner } of pairsOf(form, original)) {
    const unread = partner !== undefined && match(published, partner, form) === 'unread';
    if ((partner === undefined && hasAmount(published)) || unread)
      lines.set(line, [...(lines.get(line) ?? []), subject(published.cell)]);
  }
  return [...lines].map(([line, cells]) => ({
    ...{ form: form.form, place: line, cells },
    message: findingText.notInOriginal(form.form, lineNameIn(form, line)),
  }));
}

function unpublished(form: FormReading, original: FormReading): readonly Found[] {
  return original.lines
    .filter((line) => isMissing(form, line))
    .map((line) => ({
      ...{ form: form.form, place: line.key, cells: [] },
      message: findingText.notPublished(form.form, lineNameIn(original, line.key)),
    }));
}

function isMissing(form: FormReading, line: FormLine): boolean {
  return line.known && form.line(line.key) === undefined && lineHasAmount(line);
}
