import { lazyPart } from '../lazyPart';

/** The inside of a card, loaded after the first paint. */
export const CardDetails = lazyPart(() => import('./CardDetails'));
