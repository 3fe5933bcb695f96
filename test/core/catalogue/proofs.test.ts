import { chapters } from '../../../src/core/catalogue';
import { allExamples, outcomesOf } from './examples';
import type { Example } from './examples';

/** Walks over the catalogue, not over the examples: no rule can go without its proof, and no proof can go unnoticed. */
describe.each(chapters)('$title', ({ rules }) => {
  it.each(rules)('$id passes, and fails by one change', ({ id }) => {
    const examples = allExamples.filter(({ rule }) => rule === id);
    expect(examples).not.toEqual([]);
    for (const example of examples) {
      expect(verdictsWhere(example, example.passes)).toEqual(['passed']);
      expect(verdictsWhere(example, example.fails)).toContain(example.verdict);
      expect(brokenMessages(example)).not.toContain('');
    }
  });
});

function verdictsWhere({ rule }: Example, text: string): readonly string[] {
  return [...new Set(outcomesOf(rule, text).map(({ verdict }) => verdict))];
}

function brokenMessages({ rule, fails }: Example): readonly string[] {
  const broken = outcomesOf(rule, fails).filter(({ verdict }) => verdict !== 'passed');
  return broken.map(({ message }) => message);
}
