import { cachePrefix } from './settings.ts';

declare const self: ServiceWorkerGlobalScope;

// Published where a site is not read offline: readers who have the worker of earlier days lose it, and what it kept.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const own = cachePrefix(new URL(self.registration.scope).pathname);
  for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  await self.registration.unregister();
}
