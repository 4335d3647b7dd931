import type { OfflineSettings, OfflineVariant } from './settings.ts';

declare const self: ServiceWorkerGlobalScope & { jianfan: OfflineSettings };

/** What the site has put before this program. */
export const settings: OfflineSettings = self.jianfan;

/** Finds the variant that an address belongs to. */
export function variantOf({ pathname }: URL): OfflineVariant | undefined {
  return settings.variants.find(({ prefix }) => pathname.startsWith(prefix));
}
