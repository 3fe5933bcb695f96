import type { ReactElement, ReactNode } from 'react';
import { strings } from './strings';

/** The pane as a page of its own, with the heading and landmark that screen readers look for. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <main className="duibiao-frame">
      <h1 className="duibiao-hidden">{strings.appName}</h1>
      {children}
    </main>
  );
}
