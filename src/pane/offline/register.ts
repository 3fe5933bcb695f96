import { isAtRest } from '../worker/atWork';

/** How long a page is left alone after its first paint, and while a worker is at work, in ms. */
const QUIET_MS = 3000;

/**
 * Has the browser keep the program, once the page is at rest: translating all of it takes the browser as long as a large check.
 * Not every web view can (Excel on Mac); there it needs the network for parts that were not used yet.
 */
export function keepForOffline(): void {
  if ('serviceWorker' in navigator) setTimeout(keepAtRest, QUIET_MS);
}

function keepAtRest(): void {
  if (!isAtRest()) {
    setTimeout(keepAtRest, QUIET_MS);
    return;
  }
  // Refused in private windows and with certificates that are not trusted; the browser says so in its console.
  navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
