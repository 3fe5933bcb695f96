import { readdirSync, readFileSync } from 'node:fs';
import { chapters } from '../../src/core/catalogue';
import { narrativeRules } from '../../src/core/narrative';

const page = readFileSync('docs/architecture.md', 'utf8');

const rooms = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

test.each([...rooms('src/core'), ...rooms('src/hosts')])('the floor plan shows %s', (room) => {
  const plan = page.slice(page.indexOf('```text'), page.indexOf('\n```\n'));
  expect(plan).toMatch(new RegExp(`\\b${room}\\b`));
});

test('every rule has an id whose beginning the page explains', () => {
  const table = page.slice(page.indexOf('## Ids of rules'));
  const beginnings = [...table.matchAll(/`([A-Z]+-?|\d\d-)[^`]*`/g)].map((match) => match[1] ?? '');
  const ids = [...chapters.flatMap(({ rules }) => rules), ...narrativeRules].map(({ id }) => id);
  const ofForms = /^(0[1-9]|1[01])-/;
  const unexplained = ids.filter((id) => !ofForms.test(id) && !beginnings.some((each) => id.startsWith(each)));
  expect(ids.length).toBeGreaterThan(300);
  expect(unexplained).toEqual([]);
});
