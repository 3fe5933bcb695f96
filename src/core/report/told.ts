import type { FormId } from '../forms';
import type { Cause, Finding } from './types';

/** So many findings below a cause are told one by one … */
const MOST = 8;
/** … and of more only the first ones. */
const FIRST = 6;
/** So many are looked at: sentences are made when asked for, and one cause may have thousands. */
const LOOKED_AT = 40;

/** What is told below a cause, so that nothing is said twice. */
export interface Told {
  readonly findings: readonly Finding[];
  /** How many more there are, by form. */
  readonly more: readonly { readonly form: FormId | null; readonly count: number }[];
}

/**
 * The findings of a cause that add something to its sentence: not the one that says the same, nor the only one where it is no
 * relation, nor a bound between figures that an equation compares, too; of many the first.
 */
export function toldBelow({ message }: Cause, own: readonly Finding[]): Told {
  const [only, ...others] = own;
  if (only !== undefined && others.length === 0 && only.difference === undefined) return { findings: [], more: [] };
  const adding = withoutRepeats(own.slice(0, LOOKED_AT).filter((finding) => !message.startsWith(finding.message)));
  const findings = adding.length > MOST ? adding.slice(0, FIRST) : adding;
  if (findings.length === adding.length && own.length <= LOOKED_AT) return { findings, more: [] };
  const told = new Set(findings);
  return { findings, more: byForm(own.filter((finding) => !told.has(finding))) };
}

/** Of findings that compare the same figures only the last: equations come after the bounds that they imply. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const last = new Map(findings.map((finding) => [comparedIn(finding), finding]));
  return findings.filter((finding) => last.get(comparedIn(finding)) === finding);
}

function comparedIn({ id, cells, difference }: Finding): string {
  if (difference === undefined) return id;
  return cells
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .sort()
    .join(' ');
}

function byForm(findings: readonly Finding[]): Told['more'] {
  const counts = new Map<FormId | null, number>();
  for (const { form } of findings) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].map(([form, count]) => ({ form, count }));
}
