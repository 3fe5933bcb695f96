import { circlesIn, importGraph } from './imports';

test('no file of the source imports itself by way of others', () => {
  const graph = importGraph('src');
  const imports = [...graph.values()].flat().length;
  expect(graph.size).toBeGreaterThan(300);
  expect(imports).toBeGreaterThan(2 * graph.size);
  expect(circlesIn(graph).map((circle) => circle.join(' → '))).toEqual([]);
});

test('a circle is found, however long', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
});
