import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Frozen } from './frozen';
import type { SheetModel } from './sheetModel';
import type { Place } from './place';
import { scrollTo } from './viewport';
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
      setView(viewportOf(element));
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

/** Brings the selected cell into view whenever another is selected. */
export function useRevealed(
  scroller: RefObject<HTMLElement | null>,
  model: SheetModel,
  selected: Place | undefined,
  frozen: Frozen,
): void {
  // What stays in view changes with the window: that alone is no reason to scroll.
  const stays = useRef(frozen);
  useLayoutEffect(() => {
    stays.current = frozen;
  }, [frozen]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && selected !== undefined) {
      element.scrollTo(scrollTo(model, viewportOf(element), selected, stays.current));
    }
  }, [scroller, model, selected]);
}

function viewportOf({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): Viewport {
  return { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
}
