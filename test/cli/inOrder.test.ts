import { inOrder } from '../../src/cli/check/inOrder';

const bounds = { concurrency: 2, window: 4 };

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number);
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const got: Value[] = [];
  for await (const value of values) got.push(value);
  return got;
}

test('results come in the order of the items, however long each takes', async () => {
  const results = inOrder(numbers(12), (number) => after((number * 7) % 5, number), bounds);
  expect(await all(results)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('never more at a time than there are workers', async () => {
  let running = 0;
  let most = 0;
  const results = inOrder(
    numbers(20),
    async () => {
      running += 1;
      most = Math.max(most, running);
      await after(1, undefined);
      running -= 1;
    },
    bounds,
  );
  await all(results);
  expect(most).toBe(2);
});

test('a slow first file does not let the others pile up', async () => {
  let begun = 0;
  const results = inOrder(
    numbers(100),
    (number) => {
      begun += 1;
      return after(number === 0 ? 30 : 0, number);
    },
    bounds,
  );
  await results.next();
  expect(begun).toBeLessThanOrEqual(bounds.window + 1);
});

test('a result is handed on while the next name is still awaited', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await new Promise(() => undefined);
  }
  const results = inOrder(slow(), (name) => Promise.resolve(name), bounds);
  expect(await results.next()).toEqual({ done: false, value: 'first' });
});

test('what goes wrong in the source or in a call is thrown in its turn', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
    throw new Error('list cannot be read');
  }
  const results = inOrder(broken(), (number) => Promise.resolve(number), bounds);
  expect(await results.next()).toEqual({ done: false, value: 1 });
  await expect(results.next()).rejects.toThrow('list cannot be read');
  const failing = inOrder(numbers(1), () => Promise.reject(new Error('fault')), bounds);
  await expect(all(failing)).rejects.toThrow('fault');
});

test('whoever stops taking results lets no further item begin', async () => {
  const begun: number[] = [];
  const results = inOrder(numbers(20), (number) => after(1, begun.push(number)), bounds);
  for await (const result of results) if (result === 2) break;
  const then = begun.length;
  await after(20, undefined);
  expect(begun.length - then).toBeLessThanOrEqual(bounds.concurrency);
});

test('what the source throws is told when all before it has been handed on', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield* numbers(2);
    throw new Error('no list');
  }
  const got: number[] = [];
  const taking = async (): Promise<void> => {
    for await (const number of inOrder(failing(), (item) => after(20, item), bounds)) got.push(number);
  };
  await expect(taking()).rejects.toThrow('no list');
  expect(got).toEqual([0, 1]);
});
