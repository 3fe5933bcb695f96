import { lazyPart } from '../lazyPart';
import { CardDetails } from './lazyDetails';

/** Parts of the pane that are loaded after its first paint. */

export const Findings = lazyPart(() => import('./Findings'));
export const Tiles = lazyPart(() => import('./Tiles'));
export const DepartmentPicker = lazyPart(() => import('./DepartmentPicker'));
export const Coverage = lazyPart(() => import('./Coverage'));
export const FillPanel = lazyPart(() => import('./filling/FillPanel'));
export const NarrativeView = lazyPart(() => import('./narrative/NarrativeView'));
export const More = lazyPart(() => import('./More'));

/** Fetches what the first result will need, so that it need not wait for it. */
export async function preload(): Promise<void> {
  await Promise.all([Findings.preload(), Tiles.preload(), CardDetails.preload()]);
}
