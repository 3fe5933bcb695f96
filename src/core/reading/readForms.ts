import { ownKindOf } from '../edits';
import type { FormId } from '../forms';
import type { SheetGrid } from '../grid';
import type { FormDraft } from './draft';
import { finish, isNil } from './settle/finish';
import { printingOf } from './settle/printing';
import { readSheet } from './readSheetForms';
import { headOf } from './sheet/unrecognised';
import type { FormReading, SkippedSheet, WorkbookReading } from './types';
import { settleUnits } from './settle/units';

/** What the caller may choose. */
export interface ReadOptions {
  /** Sheet to take where a form is on several sheets. */
  readonly formSheets?: ReadonlyMap<FormId, string>;
}

/**
 * Reads all forms of a workbook's sheets, in the order of the sheets. Never throws on odd sheets: what is no form is listed in
 * `skipped` with its reason.
 */
export function readForms(grids: readonly SheetGrid[], options: ReadOptions = {}): WorkbookReading {
  const skipped: SkippedSheet[] = [];
  const drafts = grids.flatMap((grid): FormDraft[] => {
    const reason = reasonToSkip(grid);
    const found = reason === undefined ? readSheet(grid) : [];
    if (found.length === 0) skipped.push(reason === undefined ? unrecognised(grid) : { sheet: grid.name, reason });
    return found;
  });
  const chosen = chooseAmongDuplicates(drafts, options.formSheets ?? new Map());
  for (const draft of drafts.filter((each) => !chosen.includes(each))) skipped.push(skippedFor(draft, chosen));
  const forms = finishAll(chosen);
  const byId = new Map(forms.map((form) => [form.form, form]));
  return {
    forms,
    skipped,
    form: (id) => byId.get(id),
    grid: (sheet) => grids.find(({ name }) => name === sheet),
  };
}

function unrecognised(grid: SheetGrid): SkippedSheet {
  const { title, fiscalYear = null } = headOf(grid) ?? {};
  const year = fiscalYear === null ? {} : { fiscalYear };
  return { sheet: grid.name, reason: 'notAForm', ...(title === undefined ? {} : { title, ...year }) };
}

function reasonToSkip(grid: SheetGrid): 'hidden' | 'ours' | undefined {
  if (ownKindOf(grid) !== undefined) return 'ours';
  return grid.hidden ? 'hidden' : undefined;
}

/** A form printed again, or a table of its own that is near to it (…明细表, or with what was there and left). */
function skippedFor({ sheet, form, titleRank }: FormDraft, chosen: readonly FormDraft[]): SkippedSheet {
  const taken = chosen.find((each) => each.form === form);
  return { sheet, reason: taken?.titleRank === titleRank ? 'duplicate' : 'kindred', form };
}

/** The chosen sheet, else among those with the most official title the first with figures that are understood (not 分单位). */
function chooseAmongDuplicates(drafts: readonly FormDraft[], choice: ReadonlyMap<FormId, string>): FormDraft[] {
  const byForm = new Map<FormId, FormDraft[]>();
  for (const draft of drafts) byForm.set(draft.form, [...(byForm.get(draft.form) ?? []), draft]);
  return drafts.filter((draft) => {
    const all = byForm.get(draft.form) ?? [];
    const best = Math.min(...all.map(({ titleRank }) => titleRank));
    const same = all.filter(({ titleRank }) => titleRank === best);
    const picked =
      all.find(({ sheet, form }) => sheet === choice.get(form)) ??
      same.find((other) => !isNil(other) && isUnderstood(other)) ??
      same[0];
    return draft === picked;
  });
}

function isUnderstood({ lines }: FormDraft): boolean {
  return lines.filter(({ line }) => line.known).length * 2 > lines.length;
}

function finishAll(drafts: readonly FormDraft[]): FormReading[] {
  const settled = settleUnits(drafts);
  const printings = printingOf(settled);
  return drafts.flatMap((draft) => {
    const unit = settled.get(draft);
    const printing = printings.get(draft);
    return unit === undefined || printing === undefined ? [] : [finish(draft, unit, printing)];
  });
}
