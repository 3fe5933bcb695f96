import { useSyncExternalStore } from 'react';
import type { Look } from './theme';

const CONTRAST = ['(forced-colors: active)', '(prefers-contrast: more)'];
const DARK = '(prefers-color-scheme: dark)';

/** The look the system asks for, followed as it changes. Office's theme comes before its light and dark, never before high contrast. */
export function useLook(office?: Look): Look {
  const system = useSyncExternalStore(subscribe, systemLook);
  return system === 'contrast' ? system : (office ?? system);
}

function subscribe(listener: () => void): () => void {
  const queries = [...CONTRAST, DARK].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

/** The look the system asks for now. */
export function systemLook(): Look {
  if (CONTRAST.some((query) => matchMedia(query).matches)) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}
