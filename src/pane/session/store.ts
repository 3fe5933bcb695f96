import { NOTHING_BALANCED } from '../balancing/types';
import { NOTHING_FILLED } from '../filling/types';
import { NO_TEXT } from '../narrative/types';
import type { PaneAbilities, PaneState } from '../model/state';

/** The pane's state over time. */
export interface Store {
  get: () => PaneState;
  set: (change: Partial<PaneState>) => void;
  /** Returns its end. */
  subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The pane before anything has happened. */
export function initialState(abilities: PaneAbilities, firstRun: boolean): PaneState {
  return {
    abilities,
    check: undefined,
    checks: 0,
    checkedAt: '',
    progress: undefined,
    failure: undefined,
    notice: undefined,
    remarks: new Map(),
    aside: [],
    marked: new Set(),
    selected: undefined,
    live: abilities.live,
    firstRun,
    sources: {},
    steps: [],
    filling: NOTHING_FILLED,
    balancing: NOTHING_BALANCED,
    narrative: NO_TEXT,
  };
}
