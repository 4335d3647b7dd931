import type { PageHead, SiteChrome } from './chrome.ts';

/** Gives the Content-Security-Policy of a page: the site's, and the inline scripts of its own body. */
export function policyOf({ scripts }: PageHead, { policy }: SiteChrome): string | undefined {
  if (scripts === undefined) return policy;
  return policy?.replace(/\bscript-src\b[^;]*/, (allowed) => [allowed, ...scripts].join(' '));
}
