import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useReducer, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { strings } from './strings';

/** A component whose script is fetched after the first paint. */
export interface LazyPart<Properties> {
  (properties: Properties): ReactElement | null;
  /** Fetches the script ahead of the first use. */
  readonly preload: () => Promise<void>;
}

/**
 * A component that draws nothing until its script is there and then draws at once; where it cannot be fetched it says so. React's `lazy` would first draw its
 * fallback, even where the script has long been fetched, and hold the component back for 300 ms.
 */
export function lazyPart<Properties extends object>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): LazyPart<Properties> {
  let Part: ComponentType<Properties> | undefined;
  const preload = async (): Promise<void> => {
    Part = (await load()).default;
  };
  function Fetched(properties: Properties): ReactElement | null {
    const [, draw] = useReducer((count: number) => count + 1, 0);
    const [missing, setMissing] = useState(false);
    const fetchPart = useCallback(() => {
      // The browser has told its console what could not be fetched.
      preload().then(draw, () => setMissing(true));
    }, []);
    useEffect(() => {
      if (Part === undefined) fetchPart();
      // It has come between drawing and this effect.
      else draw();
    }, [fetchPart]);
    if (Part !== undefined) return <Part {...properties} />;
    const retry = (): void => {
      setMissing(false);
      fetchPart();
    };
    return missing ? <MissingPart onRetry={retry} /> : null;
  }
  return Object.assign(Fetched, { preload });
}

/** The server cannot be reached, or has another version by now. The rest of the page goes on. */
function MissingPart({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  return (
    <div className="duibiao-missing" role="alert">
      <p>{strings.missingPart}</p>
      <Button onClick={onRetry}>{strings.retry}</Button>
    </div>
  );
}
