/** Long enough for any machine; who waits longer waits in vain. */
const MOST_MS = 45_000;

/** Waits until it holds, however busy the machine is. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + MOST_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * From here on the time of this file's tests is made: it passes only in `timePasses`, so that nothing depends on how busy
 * the machine is. What is no timer goes on by itself.
 */
export function stopTime(): void {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

/** Longer than any host gathers changes. */
export async function timePasses(ms = 1_000): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
}
