import { useEffect, useState } from 'react';

/** How the page is divided between workbook and pane. */
export interface Division {
  /** The pane is below the workbook, not beside it. */
  readonly stacked: boolean;
  /** Width of the pane in pixels, its height where it is below. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  readonly resize: (size: number) => void;
}

/** Below this width the pane has its place below the workbook. */
const STACKED_BELOW = 600;
/** The pane is designed for this width, the one that it has in Excel. */
const WIDTH = 350;
const LEAST = { pane: { width: 280, height: 160 }, workbook: { width: 240, height: 120 } } as const;

/** The user's division as far as the window has room for it. */
export function useDivision(): Division {
  const [window, setWindow] = useState(measured);
  const [wished, wish] = useState<{ readonly width?: number; readonly height?: number }>({});
  useEffect(() => {
    const measure = (): void => setWindow(measured());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const stacked = window.width < STACKED_BELOW;
  const side = stacked ? 'height' : 'width';
  const least = LEAST.pane[side];
  const most = Math.max(window[side] - LEAST.workbook[side], least);
  const usual = stacked ? Math.round(window.height / 2) : WIDTH;
  const size = Math.min(Math.max(wished[side] ?? usual, least), most);
  const resize = (next: number): void => wish((before) => ({ ...before, [side]: Math.round(next) }));
  return { stacked, size, least, most, resize };
}

function measured(): { readonly width: number; readonly height: number } {
  return { width: innerWidth, height: innerHeight };
}
