import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { pageStrings } from './strings';
import type { Division } from './useDivision';

/** Pixels that an arrow key moves it. */
const STEP = 16;

/** The line between workbook and pane: it is dragged, or moved by the arrow keys. */
export function Divider({ stacked, size, least, most, resize }: Division): ReactElement {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = sizeAfter(event.key);
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  };
  const sizeAfter = (key: string): number | undefined => {
    if (key === (stacked ? 'ArrowUp' : 'ArrowLeft')) return size + STEP;
    if (key === (stacked ? 'ArrowDown' : 'ArrowRight')) return size - STEP;
    return key === 'Home' ? least : key === 'End' ? most : undefined;
  };
  const drag = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(stacked ? window.innerHeight - event.clientY : window.innerWidth - event.clientX);
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-label={pageStrings.divider}
      aria-orientation={stacked ? 'horizontal' : 'vertical'}
      aria-controls="pane"
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
