import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Viewport } from './viewport';

/** Drawn before the page has been measured. */
const FIRST: Viewport = { top: 0, left: 0, width: 1000, height: 700 };

/** What is in view of a scroll area, followed as it scrolls and changes its size. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [view, setView] = useState(FIRST);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = (): void => {
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
      setView({ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight });
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return view;
}
