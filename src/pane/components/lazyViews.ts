import { later } from '../lazyPart';

/** Parts of the pane that are loaded after its first paint. */

export const Findings = later(() => import('./Findings'));
export const CardDetails = later(() => import('./CardDetails'));
export const Coverage = later(() => import('./Coverage'));
export const FillPanel = later(() => import('./filling/FillPanel'));
export const More = later(() => import('./More'));

/** Fetches what the first result will need, so that it need not wait for it. */
export async function preload(): Promise<void> {
  await Promise.all([Findings.preload(), CardDetails.preload()]);
}
