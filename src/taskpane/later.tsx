import { useEffect, useReducer, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';

/** A component whose script is fetched after the first paint. */
export interface Later<Properties> {
  (properties: Properties): ReactElement | null;
  /** Fetches the script ahead of the first use. */
  readonly preload: () => Promise<void>;
}

/**
 * A component that draws nothing until its script is there and then draws at once. React's `lazy` would first draw its
 * fallback, even where the script has long been fetched, and hold the component back for 300 ms.
 */
export function later<Properties extends object>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): Later<Properties> {
  let Part: ComponentType<Properties> | undefined;
  const preload = async (): Promise<void> => {
    Part = (await load()).default;
  };
  function Fetched(properties: Properties): ReactElement | null {
    const [, draw] = useReducer((count: number) => count + 1, 0);
    const [fault, setFault] = useState<Error>();
    useEffect(() => {
      if (Part === undefined) preload().then(draw, setFault);
    }, []);
    if (fault !== undefined) throw fault;
    return Part === undefined ? null : <Part {...properties} />;
  }
  return Object.assign(Fetched, { preload });
}
