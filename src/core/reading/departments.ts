import type { FormDraft } from './draft';
import { compact } from './sheet/text';
import type { Department } from './types';

/** A department with its forms as they were read. */
export interface DepartmentDrafts extends Department {
  readonly drafts: readonly FormDraft[];
}

interface Group {
  readonly key: string;
  readonly drafts: FormDraft[];
}

/** A name printed on so many forms that others print, too, is that of another department and no slip. */
const FORMS_IN_COMMON = 2;

/**
 * The departments whose forms stand in one workbook, in the order of their sheets. A form that names nobody is that of the form
 * before it. A name on a form or two is a slip (F8): it takes several forms that are there for another department, too.
 */
export function departmentsOf(drafts: readonly FormDraft[]): readonly DepartmentDrafts[] {
  const groups = groupsOf(drafts);
  const main = groups.reduce(
    (most, group) => (formsOf(group).size > formsOf(most).size ? group : most),
    groups[0] ?? NONE,
  );
  const apart = groups.filter((group) => group === main || inCommon(group, main) >= FORMS_IN_COMMON);
  if (apart.length < 2) return [departmentOf(drafts)];
  const keys = new Set(apart.map(({ key }) => key));
  return regrouped(drafts, (key) => keys.has(key)).map((group) => departmentOf(group.drafts));
}

const NONE: Group = { key: '', drafts: [] };

function departmentOf(drafts: readonly FormDraft[]): DepartmentDrafts {
  const entity = drafts.find(({ preamble }) => preamble.entity !== undefined)?.preamble.entity?.name ?? null;
  return { entity, sheets: [...new Set(drafts.map(({ sheet }) => sheet))], drafts };
}

function groupsOf(drafts: readonly FormDraft[]): Group[] {
  return regrouped(drafts, () => true);
}

/** Forms by the name they print; one that prints none, or none that counts, belongs to the form before it. */
function regrouped(drafts: readonly FormDraft[], counts: (key: string) => boolean): Group[] {
  const keyOf = ({ preamble: { entity } }: FormDraft): string => {
    const key = compact(entity?.name ?? '');
    return counts(key) ? key : '';
  };
  const groups = new Map<string, Group>();
  let last = drafts.map(keyOf).find((key) => key !== '') ?? '';
  for (const draft of drafts) {
    last = keyOf(draft) || last;
    const group = groups.get(last) ?? { key: last, drafts: [] };
    group.drafts.push(draft);
    groups.set(last, group);
  }
  return [...groups.values()];
}

function formsOf({ drafts }: Group): ReadonlySet<string> {
  return new Set(drafts.map(({ form }) => form));
}

function inCommon(one: Group, other: Group): number {
  const theirs = formsOf(other);
  return [...formsOf(one)].filter((form) => theirs.has(form)).length;
}

/** The department of that name: as it is printed, else the only one whose name holds it or is held by it. */
export function departmentNamed<Named extends Department>(
  departments: readonly Named[],
  name: string,
): Named | undefined {
  const wanted = compact(name);
  const named = departments.filter(({ entity }) => entity !== null);
  const exact = named.find(({ entity }) => compact(entity ?? '') === wanted);
  if (exact !== undefined || wanted === '') return exact;
  const [only, another] = named.filter(({ entity }) => {
    const own = compact(entity ?? '');
    return own.includes(wanted) || wanted.includes(own);
  });
  return another === undefined ? only : undefined;
}
