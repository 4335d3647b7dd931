import type { BrowserContextOptions } from 'playwright-core';

/** The two windows that every page is looked at in. */
export const viewports = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof viewports;
