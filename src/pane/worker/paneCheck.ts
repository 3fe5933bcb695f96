import type { Check } from '../../app/check/check';
import { correctionsOf } from '../../app/check/corrections';
import { formDefinition } from '../../core/forms';
import type { SheetGrid } from '../../core/grid';
import { reportText } from '../../core/messages';
import type { Report } from '../../core/report';
import { missingForms } from '../../core/report';
import type { PaneCheck, RuleInfo } from '../model/types';
import type { ReadText } from '../narrative/types';
import { headsOf } from './heads';

/** A check as plain data: what the pane shows of it, without readings and relations. */
export function toPaneCheck(
  { reading, evaluation, causes, report }: Check,
  grids: readonly SheetGrid[],
  text: ReadText | undefined,
): Omit<PaneCheck, 'departments'> {
  const rules = new Map<string, RuleInfo>();
  for (const { rule, verdict } of evaluation.outcomes) {
    const passed = (rules.get(rule.id)?.passed ?? 0) + (verdict === 'passed' ? 1 : 0);
    rules.set(rule.id, { id: rule.id, title: rule.title, basis: rule.basis, passed });
  }
  for (const { rule } of evaluation.notRun) {
    if (!rules.has(rule.id)) rules.set(rule.id, { id: rule.id, title: rule.title, basis: rule.basis, passed: 0 });
  }
  const missing = missingForms(report).map((form) => ({ form, title: formDefinition(form).title }));
  return {
    report,
    rules,
    places: placesOf(report),
    corrections: correctionsOf(causes, grids),
    skipped: reading.skipped,
    missing,
    heads: headsOf(reading.forms),
    ...(text && { text }),
  };
}

function placesOf({ causes }: Report): ReadonlyMap<string, string> {
  return new Map(
    causes.flatMap(({ id, target }) =>
      target?.place === undefined ? [] : [[id, reportText.placeName(target.place)] as const],
    ),
  );
}
