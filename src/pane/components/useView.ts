import { useState } from 'react';
import type { PaneState } from '../model/state';
import type { View } from '../model/views';

/** The view of the pane; filling and 说明 come into view when they are wanted from elsewhere. */
export function useView({ filling, narrative }: PaneState): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>(filling.wanted > 0 ? 'fill' : narrative.wanted > 0 ? 'narrative' : 'list');
  const [met, setMet] = useState({ fill: filling.wanted, narrative: narrative.wanted });
  for (const [wanted, count] of [['fill', filling.wanted] as const, ['narrative', narrative.wanted] as const]) {
    if (count === met[wanted]) continue;
    setMet({ ...met, [wanted]: count });
    setView(wanted);
  }
  return [view, setView];
}
