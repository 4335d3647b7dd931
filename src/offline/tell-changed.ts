import type { WorkboxPlugin } from 'workbox-core';
import { variantOf } from './own-settings.ts';
import type { ChangeNotice } from './settings.ts';

declare const self: ServiceWorkerGlobalScope;

/** What pages are to be told that may not have been listening yet, by client. */
const notices = new Map<string, ChangeNotice>();

/** Tells a page that was shown as it was kept when a newer state of it has come after all. */
export const changeTeller: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, state }) => {
    if (cachedResponse && state) state['shown'] = true;
    return cachedResponse;
  },
  cacheDidUpdate: async ({ oldResponse, newResponse, event, request, state }) => {
    if (state?.['shown'] !== true || !oldResponse || !(event instanceof FetchEvent)) return;
    if ((await oldResponse.text()) === (await newResponse.text())) return;
    const notice = variantOf(new URL(request.url));
    if (notice === undefined) return;
    const { changed, reload, close } = notice;
    const id = event.resultingClientId || event.clientId;
    notices.set(id, { changed, reload, close });
    (await self.clients.get(id))?.postMessage(notices.get(id));
  },
};

/** Tells a page that has just begun to listen what it may have missed. */
export function tellAgain(client: Client): void {
  const notice = notices.get(client.id);
  if (notice !== undefined) client.postMessage(notice);
}
