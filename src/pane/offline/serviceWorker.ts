/**
 * Keeps the whole program in the browser: it works without a network, also when it is opened again, and an open page goes
 * on with the version it began with when a newer one is put on the server.
 */

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used here. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

/** Different for every build. */
declare const __webpack_hash__: string;

const scope = globalThis as unknown as ServiceWorkerScope;
/** Caches belong to the whole server, where other programs, and another 对表, may have theirs. */
const OURS = `duibiao ${scope.registration.scope} `;
const CACHE = OURS + __webpack_hash__;
/** A script or the solver, whose name says what is in it, so that what is kept is never out of date. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|wasm)$/;

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});

async function keepAll(): Promise<void> {
  // From the server itself: what the browser has of an older version must not get among it.
  const files = (await (await fetch('files.json', { cache: 'no-store' })).json()) as string[];
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  await (await caches.open(CACHE)).addAll(requests);
}

/** No page is open any more that would need an older version. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** Office.js is left to the browser: without Office there is nothing it could do. */
function isOurs({ method, url }: Request): boolean {
  return method === 'GET' && url.startsWith(scope.registration.scope) && !url.includes('/office-js/');
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept !== undefined && HASHED.test(new URL(request.url).pathname)) return kept;
  try {
    const response = await fetch(request);
    return response.status >= 500 && kept !== undefined ? kept : response;
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}
