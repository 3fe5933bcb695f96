import { ownKindOf } from '../edits';
import type { FormId } from '../forms';
import type { SheetGrid } from '../grid';
import type { DepartmentDrafts } from './departments';
import { departmentNamed, departmentsOf } from './departments';
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
  /** Name of the department to read where the workbook holds the forms of several; the first one where absent. */
  readonly entity?: string;
}

/**
 * Reads all forms of a workbook's sheets, in the order of the sheets. Never throws on odd sheets: what is no form is listed in
 * `skipped` with its reason.
 */
export function readForms(grids: readonly SheetGrid[], options: ReadOptions = {}): WorkbookReading {
  const skipped: SkippedSheet[] = [];
  const drafts: FormDraft[] = [];
  const hidden = new Set<string>();
  for (const grid of grids) {
    if (grid.hidden) hidden.add(grid.name);
    const ours = ownKindOf(grid) !== undefined;
    const found = ours ? [] : readSheet(grid);
    if (found.length === 0) skipped.push(ours ? { sheet: grid.name, reason: 'ours' } : unrecognised(grid));
    drafts.push(...found);
  }
  const departments = departmentsIn(drafts, hidden);
  const own = departmentRead(departments, options.entity)?.drafts ?? [];
  const chosen = chooseAmongDuplicates(own, options.formSheets ?? new Map(), hidden);
  for (const draft of drafts.filter((each) => !chosen.includes(each)))
    skipped.push(skippedFor(draft, own.includes(draft) ? chosen : undefined, hidden));
  const forms = finishAll(chosen);
  const byId = new Map(forms.map((form) => [form.form, form]));
  return {
    forms,
    skipped,
    departments: departments.map(({ entity, sheets }) => ({ entity, sheets })),
    form: (id) => byId.get(id),
    grid: (sheet) => grids.find(({ name }) => name === sheet),
  };
}

/** Departments by the sheets in sight; a hidden form belongs to the one it names, else to the first. */
function departmentsIn(drafts: readonly FormDraft[], hidden: ReadonlySet<string>): readonly DepartmentDrafts[] {
  const shown = drafts.filter(({ sheet }) => !hidden.has(sheet));
  if (shown.length === 0 || shown.length === drafts.length) return departmentsOf(drafts);
  const departments = departmentsOf(shown);
  const [first] = departments;
  return departments.map((department) => {
    const unseen = drafts.filter(({ sheet, preamble: { entity } }) => {
      if (!hidden.has(sheet)) return false;
      return entity === undefined ? department === first : departmentNamed([department], entity.name) !== undefined;
    });
    return { ...department, drafts: [...department.drafts, ...unseen] };
  });
}

function departmentRead(
  departments: readonly DepartmentDrafts[],
  entity: string | undefined,
): DepartmentDrafts | undefined {
  return entity === undefined ? departments[0] : departmentNamed(departments, entity);
}

function unrecognised(grid: SheetGrid): SkippedSheet {
  if (grid.hidden) return { sheet: grid.name, reason: 'hidden' };
  const { title, fiscalYear = null } = headOf(grid) ?? {};
  const year = fiscalYear === null ? {} : { fiscalYear };
  return { sheet: grid.name, reason: 'notAForm', ...(title === undefined ? {} : { title, ...year }) };
}

/**
 * A form of another department, printed again, or a table of its own that is near to it (…明细表, or with what was there and left).
 * @param chosen the forms read of the department it belongs to; `undefined` where that was not read
 */
function skippedFor(
  { sheet, form, titleRank }: FormDraft,
  chosen: readonly FormDraft[] | undefined,
  hidden: ReadonlySet<string>,
): SkippedSheet {
  if (hidden.has(sheet)) return { sheet, reason: 'hidden' };
  if (chosen === undefined) return { sheet, reason: 'otherEntity' };
  const taken = chosen.find((each) => each.form === form);
  return { sheet, reason: taken?.titleRank === titleRank ? 'duplicate' : 'kindred', form };
}

/**
 * The chosen sheet, else among those in sight, or all where none is, and among these of those with the most official title the
 * first with figures that are understood (not 分单位).
 */
function chooseAmongDuplicates(
  drafts: readonly FormDraft[],
  choice: ReadonlyMap<FormId, string>,
  hidden: ReadonlySet<string>,
): readonly FormDraft[] {
  if (new Set(drafts.map(({ form }) => form)).size === drafts.length) return drafts;
  const byForm = new Map<FormId, FormDraft[]>();
  for (const draft of drafts) byForm.set(draft.form, [...(byForm.get(draft.form) ?? []), draft]);
  return drafts.filter((draft) => {
    const all = byForm.get(draft.form) ?? [];
    const shown = all.filter(({ sheet }) => !hidden.has(sheet));
    const seen = shown.length > 0 ? shown : all;
    const best = Math.min(...seen.map(({ titleRank }) => titleRank));
    const same = seen.filter(({ titleRank }) => titleRank === best);
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
  const forms: FormReading[] = [];
  for (const draft of drafts) {
    const unit = settled.get(draft);
    const printing = printings.get(draft);
    if (unit !== undefined && printing !== undefined) forms.push(finish(draft, unit, printing));
  }
  return forms;
}
