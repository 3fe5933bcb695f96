import { useEffect } from 'react';
import type { NarrativeClaim } from '../../../core/narrative';
import { claimKey } from '../../narrative/claims';
import type { PaneProperties } from '../paneProperties';

/** F7 and F8 open the finding before and after the open one, in the order of the text, wherever the focus is. */
export function useStepping(findings: readonly NarrativeClaim[], { state, actions }: PaneProperties): void {
  const { selected } = state.narrative;
  const { select } = actions.narrative;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const step = event.key === 'F8' ? 1 : event.key === 'F7' ? -1 : 0;
      if (step === 0 || findings.length === 0) return;
      event.preventDefault();
      const at = findings.findIndex((claim) => claimKey(claim) === selected);
      const claim = at < 0 ? findings[0] : findings[at + step];
      if (claim !== undefined) select(claim);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [findings, selected, select]);
}
