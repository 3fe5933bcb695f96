import { catalogue } from '../core/catalogue';
import { levelName } from '../core/rules';
import { UsageFault } from './faults';
import { ruleWords, unknownRule } from './messages';

/** `duibiao rules`: id, level and title of every rule, one a line. */
export function listRules(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return catalogue.map(({ id, level, title }) => `${id.padEnd(width)}  ${levelName(level)}  ${title}\n`).join('');
}

/**
 * `duibiao rules show ID`: all that is known of one rule.
 * @throws UsageFault where there is none of that id
 */
export function showRule(wanted: string): string {
  const rule = catalogue.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (rule === undefined) throw new UsageFault(unknownRule(wanted));
  const { id, title, level, basis, why } = rule;
  const facts: readonly (readonly [string, string])[] = [
    [ruleWords.level, levelName(level)],
    'formula' in rule ? [ruleWords.formula, rule.formula] : [ruleWords.check, rule.check],
    [ruleWords.basis, basis],
    [ruleWords.why, why ?? ''],
  ];
  const lines = facts.filter(([, text]) => text !== '').map(([name, text]) => `${name}：${text}\n`);
  return `${id} ${title}\n${lines.join('')}`;
}
