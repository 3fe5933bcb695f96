import { useSyncExternalStore } from 'react';
import { lookOfOffice } from '../pane/theme';
import type { Look, OfficeColors } from '../pane/theme';

/**
 * The look of Office's theme; unknown in Excel on the web and until Excel is there. Excel tells nobody that its theme
 * has changed, so it is asked whenever the pane comes to the fore.
 */
export function useOfficeLook(): Look | undefined {
  return useSyncExternalStore(subscribe, officeLook);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

function officeLook(): Look | undefined {
  // Office's own types promise a context and a theme; both may be missing.
  const { context } = Office as { readonly context?: { readonly officeTheme?: OfficeColors } };
  return context?.officeTheme === undefined ? undefined : lookOfOffice(context.officeTheme);
}
