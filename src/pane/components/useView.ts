import { useState } from 'react';
import type { View } from './Tabs';

/** The view of the pane; filling comes into view when it is wanted from elsewhere. @param wanted counts such wishes */
export function useView(wanted: number): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>(wanted > 0 ? 'fill' : 'list');
  const [met, setMet] = useState(wanted);
  if (wanted !== met) {
    setMet(wanted);
    setView('fill');
  }
  return [view, setView];
}
