import { ownSheetOf, ownSheets } from '../../core/edits';
import type { ChangedSheets } from '../ports';

/** Gathers changed sheets until none was added for a while, then reports them once, each once, in the order they came. */
export interface Gathered {
  /** A sheet of ours that only shows results wakes nobody: it is reported with the next one that does. */
  add(name: string): void;
  /** Sheets came or went, or nobody knows which have changed. */
  addAll(): void;
  /** Whether nobody listens, so that nothing has to be found out. */
  idle(): boolean;
  /** Returns the end of the subscription; without listeners nothing is gathered. */
  listen(listener: (sheets: ChangedSheets) => void): () => void;
}

const RESULTS: readonly string[] = [ownSheets.report, ownSheets.derived];

/** @param quiet how long nothing must have been added, in ms */
export function gathered(quiet: number): Gathered {
  const names = new Set<string>();
  const listeners = new Set<(sheets: ChangedSheets) => void>();
  let all = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    names.clear();
    all = false;
  }

  function report(): void {
    const sheets = all ? 'all' : [...names];
    forget();
    for (const listener of listeners) listener(sheets);
  }

  function wake(): void {
    clearTimeout(timer);
    timer = setTimeout(report, quiet);
  }

  return {
    add(name) {
      if (listeners.size === 0) return;
      names.add(name);
      if (!RESULTS.includes(ownSheetOf(name) ?? '')) wake();
    },
    addAll() {
      if (listeners.size === 0) return;
      all = true;
      wake();
    },
    idle: () => listeners.size === 0,
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        forget();
      };
    },
  };
}
