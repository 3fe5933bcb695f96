import { FluentProvider } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { loadTheme } from './theme';
import type { Look } from './theme';
import { useLook } from './useLook';

interface Properties {
  /** Office's own look, where Office tells it. */
  readonly office?: Look | undefined;
  readonly children: ReactNode;
}

/**
 * A page in the look of Office or of the system; drawn once its theme is there, so that it never flashes in another.
 * A look that cannot be fetched leaves the one before.
 */
export function Themed({ office, children }: Properties): ReactElement | null {
  const look = useLook(office);
  const [loaded, setLoaded] = useState<{ readonly look: Look; readonly theme: Theme }>();
  const [fault, setFault] = useState<Error>();
  useEffect(() => {
    let current = true;
    loadTheme(look).then((theme) => {
      if (current) setLoaded({ look, theme });
    }, setFault);
    return () => {
      current = false;
    };
  }, [look]);
  if (loaded !== undefined) {
    return (
      <FluentProvider theme={loaded.theme} data-look={loaded.look}>
        {children}
      </FluentProvider>
    );
  }
  if (fault !== undefined) throw fault;
  return null;
}
