import { catalogue } from '../core/catalogue';
import type { NarrativeRule } from '../core/narrative';
import { narrativeRules } from '../core/narrative';
import { levelName } from '../core/rules';
import { UsageFault } from './faults';
import { ruleWords, unknownRule } from './messages';

/** `duibiao rules`: id, level and title of every rule, one a line. */
export function listRules(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return [...catalogue, ...narrativeRules]
    .map(({ id, level, title }) => `${id.padEnd(width)}  ${levelName(level)}  ${title}\n`)
    .join('');
}

/**
 * `duibiao rules show ID`: all that is known of one rule.
 * @throws UsageFault where there is none of that id
 */
export function showRule(wanted: string): string {
  const rule = catalogue.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (rule === undefined) return showNarrativeRule(wanted);
  return shown(rule, 'formula' in rule ? [ruleWords.formula, rule.formula] : [ruleWords.check, rule.check]);
}

/** A check of the text has no formula: its title says what must hold. */
function showNarrativeRule(wanted: string): string {
  const rule = narrativeRules.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (rule === undefined) throw new UsageFault(unknownRule(wanted));
  return shown(rule);
}

type Fact = readonly [name: string, text: string];

function shown(
  { id, title, level, basis, why }: Omit<NarrativeRule, 'why'> & { why?: string },
  ...more: readonly Fact[]
): string {
  const facts: readonly Fact[] = [
    [ruleWords.level, levelName(level)],
    ...more,
    [ruleWords.basis, basis],
    [ruleWords.why, why ?? ''],
  ];
  const lines = facts.filter(([, text]) => text !== '').map(([name, text]) => `${name}：${text}\n`);
  return `${id} ${title}\n${lines.join('')}`;
}
