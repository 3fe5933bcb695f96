/** How many files may be begun for each worker before the first of them has been handed on. */
export const WINDOW_PER_WORKER = 8;

/** How much may be under way. */
export interface Bounds {
  /** Most calls at a time. */
  readonly concurrency: number;
  /** Most items begun and not yet handed on, so that one slow item does not let the others pile up. */
  readonly window: number;
}

/**
 * Runs every item and hands the results on in the order of the items, each as soon as it is its turn, even while the
 * source has not said what comes next. Whoever stops taking results lets no further item begin.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  run: (item: Item, index: number) => Promise<Result>,
  { concurrency, window }: Bounds,
): AsyncGenerator<Result> {
  const running = new Slots(concurrency);
  const open = new Slots(window);
  const queue = new Queue<Promise<Result>>();
  let stopped = false;
  const feeding = feed();
  // What the source threw is told below, when all that came before it has been handed on.
  feeding.catch(() => undefined);
  try {
    yield* drain();
    await feeding;
  } finally {
    stopped = true;
    open.give();
  }

  async function feed(): Promise<void> {
    try {
      let index = 0;
      for await (const item of items) {
        await open.take();
        await running.take();
        if (stopped) return;
        const result = run(item, index).finally(() => running.give());
        result.catch(() => undefined);
        queue.push(result);
        index += 1;
      }
    } finally {
      queue.end();
    }
  }

  async function* drain(): AsyncGenerator<Result> {
    for (let next = await queue.next(); next !== undefined; next = await queue.next()) {
      yield await next.value;
      open.give();
    }
  }
}

/** A number of places; who takes one waits until there is one. */
class Slots {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  give(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}

/** Values in their order, for one reader that waits for what has not come yet. */
class Queue<Value> {
  private readonly values: { readonly value: Value }[] = [];
  private ended = false;
  private wake: (() => void) | undefined;

  push(value: Value): void {
    this.values.push({ value });
    this.wake?.();
  }

  end(): void {
    this.ended = true;
    this.wake?.();
  }

  /** The next value, boxed; `undefined` at the end. */
  async next(): Promise<{ readonly value: Value } | undefined> {
    while (this.values.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return this.values.shift();
  }
}
