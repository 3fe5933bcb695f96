import { catalogue, chapters } from '../src/core/catalogue';
import { narrativeRules } from '../src/core/narrative';
import type { Chapter, Entry } from '../src/core/catalogue';
import { levelName } from '../src/core/rules';

const NARRATIVE = '文字说明';

const GENERATED = '<!-- 由 npm run docs 从规则目录生成，请勿手改。 -->';

/** The page of a chapter: every rule with its formula, level, basis and why. */
export function rulePage({ title, rules }: Chapter): string {
  return [GENERATED, `# ${title}`, ...rules.map(ruleSection), ''].join('\n\n').trimEnd() + '\n';
}

/** The table of all rules, by chapter. */
export function ruleIndex(): string {
  const head = [
    GENERATED,
    '# 规则目录',
    `共 ${catalogue.length + narrativeRules.length} 条。编号永久不变；公式的写法见 [notation.md](notation.md)，每条规则的提示语和最小例子见 [../messages.md](../messages.md)。`,
    '级别：E 不符为错误（尾差之内为尾差，疑似凑不出的为存疑），W 不符为存疑，H 不符应当说明，I 供留意。',
  ];
  return `${[...head, ...chapters.map(chapterTable), narrativeTable()].join('\n\n')}\n`;
}

/** The page of the checks of the text. */
export function narrativePage(): string {
  const parts = narrativeRules.map(({ id, title, level, basis, why = '' }) =>
    [`## ${id} ${title}`, `不符时：${levelName(level)}（${level}）。依据：${basis}。`, why]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const how =
    '文字里的数按字句判断说的是哪一项，数值只用来印证：看不懂的说法列入未核对，不判错误。印出来的数按末位四舍五入的范围比较；占比、增减率、完成率只要与文中的数或表中的数之一相符就算对。表里本身有问题的，与它不符的文字只判存疑。';
  return `${[GENERATED, `# ${NARRATIVE}`, how, ...parts].join('\n\n')}\n`;
}

function narrativeTable(): string {
  const rows = narrativeRules.map(({ id, title, level }) => `| ${id} | ${title} | ${levelName(level)} |`);
  return [`## [${NARRATIVE}](narrative.md)`, '', '| 编号 | 内容 | 不符时 |', '| --- | --- | --- |', ...rows].join('\n');
}

function chapterTable({ slug, title, rules }: Chapter): string {
  const rows = rules.map(({ id, title: what, level }) => `| ${id} | ${what} | ${levelName(level)} |`);
  return [`## [${title}](${slug}.md)`, '', '| 编号 | 内容 | 不符时 |', '| --- | --- | --- |', ...rows].join('\n');
}

function ruleSection(rule: Entry): string {
  const off = rule.offByDefault === true ? '；默认不核对，需启用' : '';
  const parts = [
    `## ${rule.id} ${rule.title}`,
    `不符时：${levelName(rule.level)}（${rule.level}）${off}。${rule.basis === '' ? '' : `依据：${rule.basis}。`}`,
    definition(rule),
    rule.why ?? '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function definition(rule: Entry): string {
  if ('formula' in rule) return `\`\`\`text\n${rule.formula}\n\`\`\``;
  const parameters = Object.keys(rule.with).length === 0 ? '' : `，参数 \`${JSON.stringify(rule.with)}\``;
  return `不是算式，由通用核对 \`${rule.check}\` 完成${parameters}。`;
}
