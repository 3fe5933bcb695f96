/** How long after its first paint a page is left alone, in ms. */
const QUIET_MS = 3000;

/**
 * Has the browser keep the program, once the page is at work. Not every web view can (Excel on Mac); there it needs the
 * network for parts that were not used yet.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // Refused in private windows and with certificates that are not trusted; the browser says so in its console.
    navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
  }, QUIET_MS);
}
