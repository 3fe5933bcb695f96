import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFormula } from '../../../src/core/formula';

const page = readFileSync(path.resolve(__dirname, '../../../docs/rules/notation.md'), 'utf8');
const cells = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)]);
const examples = cells.map(([, text = '']) => text).filter((text) => /[=)]/.test(text) && text.length > 4);

describe('说明书里的例子', () => {
  test('不止一条', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  test.each(examples)('%s', (text) => {
    expect(parseFormula(text)).toMatchObject({ ok: true });
  });
});
