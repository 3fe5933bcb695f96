import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Pane } from './components/Pane';
import type { PaneActions } from './model/state';
import type { Store } from './session/store';
import { themeOf } from './theme';
import type { Look } from './theme';
import { useLook } from './useLook';

interface Properties {
  readonly store: Store;
  readonly actions: PaneActions;
  /** Office's own look, where Office tells it. */
  readonly office?: Look;
}

/** The pane bound to a session, in the look of Office or of the system. */
export function App({ store, actions, office }: Properties): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const look = useLook(office);
  const theme = useMemo(() => themeOf(look), [look]);
  return (
    <FluentProvider theme={theme} data-look={look}>
      <Pane state={state} actions={actions} />
    </FluentProvider>
  );
}
