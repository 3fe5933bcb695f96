import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Pane } from './components/Pane';
import { preload } from './components/lazyViews';
import type { Session } from './session/session';

/** The pane bound to a session. */
export function SessionPane({ session }: { readonly session: Session }): ReactElement {
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  useEffect(() => void preload(), []);
  return <Pane state={state} actions={session.actions} />;
}
