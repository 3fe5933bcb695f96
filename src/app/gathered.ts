/** Gathers names until nothing was added for a while, then reports them once, each once, in the order they came. */
export interface Gathered {
  add(name: string): void;
  /** Returns the end of the subscription; without listeners nothing is gathered. */
  listen(listener: (names: readonly string[]) => void): () => void;
}

/** @param quiet how long nothing must have been added, in ms */
export function gathered(quiet: number): Gathered {
  const names = new Set<string>();
  const listeners = new Set<(names: readonly string[]) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function report(): void {
    timer = undefined;
    const all = [...names];
    names.clear();
    for (const listener of listeners) listener(all);
  }

  return {
    add(name) {
      if (listeners.size === 0) return;
      names.add(name);
      clearTimeout(timer);
      timer = setTimeout(report, quiet);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        names.clear();
      };
    },
  };
}
