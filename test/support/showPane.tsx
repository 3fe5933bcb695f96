import { act, render, screen } from '@testing-library/react';
import { CardDetails } from '../../src/pane/components/lazyDetails';
import * as views from '../../src/pane/components/lazyViews';
import { Pane } from '../../src/pane/components/Pane';
import type { PaneActions, PaneState } from '../../src/pane/model/state';
import { noActions } from './pane';

/** What jsdom lacks. */
export function likeABrowser(): void {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
  // There, it does not hold while nothing in the page has the focus.
  document.hasFocus = () => true;
}

/** Shows the pane; parts that are loaded later have come when it returns. @returns shows its next state */
export async function show(
  state: PaneState,
  actions: Partial<PaneActions> = {},
): Promise<(next: PaneState) => Promise<void>> {
  const all = { ...noActions, ...actions };
  const { rerender } = await settled(() => render(<Pane state={state} actions={all} />));
  return (next) => settled(() => rerender(<Pane state={next} actions={all} />));
}

/** Goes to another view of the pane. */
export async function goTo(view: string): Promise<void> {
  await settled(() => screen.getByRole('tab', { name: view }).click());
}

/** Parts that come later were fetched before anything is shown, so that what an action draws is there when it ends. */
async function fetched(): Promise<void> {
  const { preload, ...parts } = views;
  await Promise.all([preload(), ...[CardDetails, ...Object.values(parts)].map((part) => part.preload())]);
}

async function settled<Result>(action: () => Result): Promise<Result> {
  await fetched();
  return act(async () => {
    const result = action();
    await Promise.resolve();
    return result;
  });
}

/** The heading of the card at a place, `公开05!D10`, whether it is open or not. */
export function card(place: string): HTMLElement | null {
  return screen.queryByRole('button', {
    name: new RegExp(`^(错误|存疑|需说明|尾差|提示) [^!]*${place.replace('!', ' ?!')}`),
  });
}

export function heading(place: string): HTMLElement {
  const found = card(place);
  if (found === null) throw new Error(`no card at ${place}`);
  return found;
}
