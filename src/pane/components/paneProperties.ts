import type { PaneActions, PaneState } from '../model/state';

/** What the pane and its views are given: all that they show, and all that they can ask for. */
export interface PaneProperties {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
