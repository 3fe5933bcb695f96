import { lazy } from 'react';

/** Parts of the pane that are loaded after its first paint. */

const findingList = () => import('./FindingList');
const cardDetails = () => import('./CardDetails');

export const FindingList = lazy(findingList);
export const CardDetails = lazy(cardDetails);
export const Coverage = lazy(() => import('./Coverage'));
export const FillPanel = lazy(() => import('./filling/FillPanel'));
export const More = lazy(() => import('./More'));

/** Fetches what the first result will need, so that it need not wait for it. */
export async function preload(): Promise<void> {
  await Promise.all([findingList(), cardDetails()]);
}
